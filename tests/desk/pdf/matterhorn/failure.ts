/** A condition of the Matterhorn Protocol 1.1 that a file fails, by its number there ('01-003'). */
export interface Failure {
  condition: string;
  sentence: string;
}
