/** A list written as running text: entries parted by commas or line ends. */
export function words(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
