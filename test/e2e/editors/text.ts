/** What every field holds at first. */
export const TEXT = 'Mevrouw krijgt een wasmachine. Dit is besproken.';
