/** How many cases a property is tried on: 500 in `npm test`, more where CASES says so, as in `npm run test:deep`. */
export const cases = Number(process.env.CASES ?? 500);
