import type { ComponentChildren } from 'preact';
import type { VerifyWords } from '../../messages/verify.zh.ts';
import { filled } from '../filled.ts';
import type { ArithmeticCheck, CheckState, ProgramCheck, ReplayCheck, SealsCheck } from './checks.ts';
import { firstShown, ReplayFindings, ValuePair } from './ReplayFindings.tsx';
import { labelText, valueText } from './shown-number.ts';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

interface Props extends VerifiedProps {
  seals: VerifiedProps['seals'];
}

export interface CheckResults {
  seals: SealsCheck;
  arithmetic: ArithmeticCheck;
  program: ProgramCheck | undefined;
  replay: ReplayCheck | undefined;
}

/** The four checks, each with its state in a word and a sign, and what it found. */
export function Checks(props: Omit<Props, 'seals'> & CheckResults) {
  const { words, receipt, seals, arithmetic, program, replay } = props;
  const { calculators: version } = receipt.made;
  return (
    <ol class="plain checks">
      <Check name="seals" state={seals.state} words={words}>
        {seals.state === 'holds'
          ? words.seals.holds
          : filled(words.seals.fails, {
              seals: seals.broken.map((seal) => words.seals.names[seal]).join(words.seals.between),
            })}
      </Check>
      <Check name="arithmetic" state={arithmetic.state} words={words}>
        <Arithmetic {...props} />
      </Check>
      <Check name="program" state={program?.state ?? 'pending'} words={words}>
        {program &&
          filled(words.program[program.why], {
            version,
            files: (program.files ?? []).join(words.seals.between),
          })}
      </Check>
      <Check name="replay" state={replay?.state ?? 'pending'} words={words}>
        {replay && <ReplayFindings {...props} found={replay} />}
      </Check>
    </ol>
  );
}

const signs: Readonly<Record<CheckState, string>> = { holds: '✓', fails: '✗', unchecked: '–', pending: '…' };

function Check(props: {
  name: keyof VerifyWords['checks'];
  state: CheckState;
  words: VerifyWords;
  children?: ComponentChildren;
}) {
  const { name, state, words, children } = props;
  return (
    <li class={state} data-check={name} data-state={state}>
      <h3>
        <span class="sign" aria-hidden="true">
          {signs[state]}
        </span>
        {words.checks[name]}
        <span class="state">{words.states[state]}</span>
      </h3>
      <div>{children}</div>
    </li>
  );
}

function Arithmetic({ words, language, terms, receipt, arithmetic }: Omit<Props, 'seals'> & CheckResults) {
  const { wrong, isRounding, state } = arithmetic;
  const { nodes } = receipt;
  const t = words.arithmetic;
  if (state === 'holds') {
    return <>{filled(isRounding ? t.rounding : t.holds, { count: nodes.length })}</>;
  }
  return (
    <>
      {filled(t.fails, { count: wrong.length })}
      <ul>
        {wrong.slice(0, firstShown).map(({ node: place, stated, expected }) => {
          const node = nodes[place];
          return (
            node && (
              <li key={place}>
                <ValuePair
                  name={labelText(node.label, terms, language)}
                  first={[t.stated, valueText({ ...node, value: stated }, language)]}
                  second={[
                    t.expected,
                    Number.isNaN(expected) ? '—' : valueText({ ...node, value: expected }, language),
                  ]}
                />
              </li>
            )
          );
        })}
      </ul>
      {wrong.length > firstShown && filled(t.more, { count: wrong.length - firstShown })}
    </>
  );
}
