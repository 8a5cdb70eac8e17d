const WEIGHTS = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Whether a text has nine digits in a row, dots and spaces aside, that pass the test of eleven. */
export function hasCitizenServiceNumber(text: string): boolean {
  return [...text.matchAll(/(?<!\d)\d(?:[ .]?\d){8}(?![ .]?\d)/g)].some(([found]) => {
    const digits = (found.match(/\d/g) ?? []).map(Number);
    const sum = digits.reduce((total, digit, index) => total + digit * WEIGHTS[index]!, 0);
    return sum > 0 && sum % 11 === 0;
  });
}
