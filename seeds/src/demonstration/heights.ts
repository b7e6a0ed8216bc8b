import type { Sex } from './names.js';

/** Median height in cm and the relative deviation, by half years of age from birth: the standards of the WHO of 2006 and 2007. */
const heights: Readonly<
  Record<Sex, { readonly median: readonly number[]; readonly deviation: readonly number[] }>
> = {
  MALE: {
    median: [
      49.9, 67.6, 75.7, 82.3, 87.8, 91.9, 96.1, 99.8, 103.3, 106.7, 109.7, 112.9, 116.0, 118.9, 121.7, 124.5,
      127.3, 129.9, 132.6, 135.2, 137.8, 140.4, 143.1, 146.0, 149.1, 152.4, 156.0, 159.7, 163.2, 166.3, 169.0,
      171.1, 172.9, 174.2,
    ],
    deviation: [
      0.0379, 0.0316, 0.0314, 0.0328, 0.0348, 0.037, 0.0386, 0.0397, 0.0406, 0.0414, 0.0416, 0.042, 0.0425,
      0.043, 0.0434, 0.0439, 0.0444, 0.0449, 0.0454, 0.0458, 0.0463, 0.0467, 0.047, 0.0473, 0.0475, 0.0476,
      0.0476, 0.0474, 0.0471, 0.0467, 0.0462, 0.0456, 0.0449, 0.0443,
    ],
  },
  FEMALE: {
    median: [
      49.1, 65.8, 74.0, 80.7, 86.4, 90.7, 95.1, 99.0, 102.7, 106.2, 109.1, 112.2, 115.1, 118.0, 120.8, 123.7,
      126.6, 129.5, 132.5, 135.5, 138.6, 141.8, 145.0, 148.2, 151.2, 154.0, 156.4, 158.3, 159.8, 160.9, 161.7,
      162.2, 162.5, 162.7,
    ],
    deviation: [
      0.0379, 0.0345, 0.0348, 0.036, 0.0373, 0.0389, 0.0401, 0.0411, 0.0419, 0.0427, 0.0435, 0.044, 0.0445,
      0.0449, 0.0452, 0.0456, 0.0458, 0.046, 0.0461, 0.0462, 0.0461, 0.046, 0.0458, 0.0456, 0.0452, 0.0448,
      0.0444, 0.0439, 0.0435, 0.043, 0.0425, 0.0421, 0.0418, 0.0414,
    ],
  },
};

/** The height of a child of so many months whose height-for-age is `z`. */
export const heightOf = (sex: Sex, months: number, z: number): number => {
  const { median, deviation } = heights[sex];
  const at = Math.min(months / 6, median.length - 1);
  const [from, part] = [Math.floor(at), at % 1];
  const between = (values: readonly number[]): number => {
    const low = values[from] as number;
    return low + part * ((values[from + 1] ?? low) - low);
  };
  return between(median) * (1 + z * between(deviation));
};
