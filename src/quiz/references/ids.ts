/** The ids of things, in their order. */
export const ids = (things: { id: string }[]): string[] => things.map((thing) => thing.id);
