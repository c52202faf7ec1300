import type { Answer, Assessment, EvidenceItem } from '../assessment.ts';

/** An assessment with answers from elsewhere: what they say comes in place of what was there, evidence comes on top of it. */
export function withAnswers(assessment: Assessment, added: readonly Answer[]): Assessment {
  const byId = new Map(assessment.answers.map((answer) => [answer.requirement, answer]));
  for (const answer of added) {
    const { carried: _, ...before } = byId.get(answer.requirement) ?? {
      requirement: answer.requirement,
      evidence: [],
    };
    byId.set(answer.requirement, {
      ...before,
      ...answer,
      evidence: distinct([...before.evidence, ...answer.evidence]),
    });
  }
  return { ...assessment, answers: [...byId.values()] };
}

const distinct = (evidence: readonly EvidenceItem[]): readonly EvidenceItem[] => [
  ...new Map(
    evidence.map((one) => [JSON.stringify([one.document, one.date, one.place, one.note]), one]),
  ).values(),
];
