/** Placeholder until the served-site fixture lands. */
export default function setup(): void {}
