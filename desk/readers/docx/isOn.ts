/** A switch of Word: an element that is there is on, unless its value says otherwise. */
export function isOn(value: string | undefined): boolean {
  return value === undefined || !/^(?:0|false|off)$/i.test(value.trim());
}
