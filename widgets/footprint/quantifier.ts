import {
  emptyStudy,
  FootprintCatalogue,
  loadFootprint,
  type FootprintStudy,
  type QuantifiedStudy,
  type StudyAnalysis,
} from '../../src/calculators/index.ts';

type Calculation = Awaited<ReturnType<typeof loadFootprint.quantification>>;
type AnalysisModule = Pick<Awaited<ReturnType<typeof loadFootprint.analysis>>, 'analyseStudy'>;

/** Quantifies the study on the desk once per change, with a catalogue that grows as lines need it. */
export class Quantifier {
  readonly catalogue = new FootprintCatalogue();
  #calculation: Calculation | undefined;
  #result: { of: FootprintStudy; value: QuantifiedStudy } | undefined;
  #analysis: { of: QuantifiedStudy; beside: readonly FootprintStudy[]; value: StudyAnalysis } | undefined;

  /** Without a line until `begin` has loaded the calculation. */
  result(study: FootprintStudy): QuantifiedStudy {
    if (this.#result?.of !== study) {
      const value = this.#calculation?.quantifyStudy(study, this.catalogue) ?? emptyStudy(study);
      this.#result = { of: study, value };
    }
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

  /** Loads what the first line needs: the calculation, and the kinds of line that every product has. */
  async begin(): Promise<void> {
    const calculation = await loadFootprint.quantification();
    if (this.#calculation) return;
    this.catalogue.addKinds(calculation.startingKinds);
    this.#calculation = calculation;
    this.#result = undefined;
  }

  /** Loads what studies need; what was quantified without it is quantified again. */
  async loadFor(studies: readonly FootprintStudy[]): Promise<void> {
    await (await loadFootprint.catalogue()).loadFor(this.catalogue, studies);
    this.#result = undefined;
  }
}
