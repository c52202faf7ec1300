/** A number to one decimal, rounded half to even as all numbers of the site are (GB/T 8170). */
export const oneDecimal = new Intl.NumberFormat('en', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
  roundingMode: 'halfEven',
});
