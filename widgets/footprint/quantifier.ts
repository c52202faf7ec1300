import {
  FootprintCatalogue,
  loadFootprint,
  quantifyStudy,
  startingFootprintKinds,
  type FootprintStudy,
  type QuantifiedStudy,
  type StudyAnalysis,
} from '../../src/calculators/index.ts';

type AnalysisModule = Pick<Awaited<ReturnType<typeof loadFootprint.analysis>>, 'analyseStudy'>;

/** Quantifies the study on the desk once per change, with a catalogue that grows as lines need it. */
export class Quantifier {
  readonly catalogue = new FootprintCatalogue(startingFootprintKinds);
  #result: { of: FootprintStudy; value: QuantifiedStudy } | undefined;
  #analysis: { of: QuantifiedStudy; beside: readonly FootprintStudy[]; value: StudyAnalysis } | undefined;

  result(study: FootprintStudy): QuantifiedStudy {
    if (this.#result?.of !== study) this.#result = { of: study, value: quantifyStudy(study, this.catalogue) };
    return this.#result.value;
  }

  /** The analysis of a result beside the other studies of the file, once its module is there. */
  analysis(
    result: QuantifiedStudy,
    beside: readonly FootprintStudy[],
    module: AnalysisModule | undefined,
  ): StudyAnalysis | undefined {
    if (!module) return undefined;
    if (this.#analysis?.of !== result || this.#analysis.beside !== beside) {
      this.#analysis = { of: result, beside, value: module.analyseStudy(result, beside) };
    }
    return this.#analysis.value;
  }

  /** Loads what studies need beyond the kinds of the start; what was quantified without it is quantified again. */
  async loadFor(studies: readonly FootprintStudy[]): Promise<void> {
    await (await loadFootprint.catalogue()).loadFor(this.catalogue, studies);
    this.#result = undefined;
  }
}
