/* What a visitor needs only after the last question: loaded as one piece when the end comes near. */
export { CheckPage } from './CheckPage.tsx';
export { ResultPage } from './ResultPage.tsx';
