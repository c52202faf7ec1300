import { zeroCelsius } from './saturation.ts';

/**
 * Table 2 of IAPWS R7-97(2012), region 1: I, J and n of the terms of the Gibbs energy. The terms with J = 0 are left
 * out: they don't depend on temperature and hold no enthalpy.
 */
export const liquidTerms: readonly (readonly [number, number, number])[] = [
  [0, -2, 0.14632971213167],
  [0, -1, -0.84548187169114],
  [0, 1, 0.33855169168385e1],
  [0, 2, -0.95791963387872],
  [0, 3, 0.15772038513228],
  [0, 4, -0.16616417199501e-1],
  [0, 5, 0.81214629983568e-3],
  [1, -9, 0.28319080123804e-3],
  [1, -7, -0.60706301565874e-3],
  [1, -1, -0.18990068218419e-1],
  [1, 1, -0.21841717175414e-1],
  [1, 3, -0.5283835796993e-4],
  [2, -3, -0.47184321073267e-3],
  [2, 1, 0.47661393906987e-4],
  [2, 3, -0.44141845330846e-5],
  [2, 17, -0.72694996297594e-15],
  [3, -4, -0.31679644845054e-4],
  [3, 6, -0.85205128120103e-9],
  [4, -5, -0.22425281908e-5],
  [4, -2, -0.65171222895601e-6],
  [4, 10, -0.14341729937924e-12],
  [5, -8, -0.40516996860117e-6],
  [8, -11, -0.12734301741641e-8],
  [8, -6, -0.17424871230634e-9],
  [21, -29, -0.68762131295531e-18],
  [23, -31, 0.14478307828521e-19],
  [29, -38, 0.26335781662795e-22],
  [30, -39, -0.11947622640071e-22],
  [31, -40, 0.18228094581404e-23],
  [32, -41, -0.93537087292458e-25],
];

/** The specific gas constant of water, kJ/(kg·K), equation 1 of IAPWS R7-97(2012). */
export const gasConstant = 0.461526;

/** Region 1 ends here, °C: above, hot water near the critical point belongs to region 3. */
export const hottestLiquid = 350;

/**
 * The specific enthalpy of liquid water, kJ/kg, from absolute MPa (boiling pressure to 100) and °C (0 to 350).
 * IAPWS R7-97(2012), region 1, equation 7 and table 3: h = R·T·τ·γτ with τ = 1 386 K / T. Does not check its range.
 */
export function liquidEnthalpy(pressureMpa: number, temperature: number): number {
  const a = 7.1 - pressureMpa / 16.53;
  const b = 1386 / (temperature + zeroCelsius) - 1.222;
  let slope = 0;
  for (const [i, j, n] of liquidTerms) slope += n * a ** i * j * b ** (j - 1);
  return gasConstant * 1386 * slope;
}
