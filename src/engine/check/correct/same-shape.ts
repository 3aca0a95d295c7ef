/** Whether two texts are alike but for their digits: `6 ft 2 in` and `5 ft 11 in`, `21st century` and `20th century`. */
export function sameShape(a: string, b: string): boolean {
  return /\d/.test(a) && shapeOf(a) === shapeOf(b);
}

function shapeOf(text: string): string {
  return text.replace(/\d+(?:st|nd|rd|th)\b/g, '1st').replace(/\d+/g, '1');
}
