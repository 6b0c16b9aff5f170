/** What the sheet for a second opinion says around the quiz's own words. */
export const secondOpinionWords = {
  title: 'A second opinion',
  pageTitle: (quiz: string) => `A second opinion – ${quiz}`,
  description: (quiz: string) =>
    `A one-page sheet to hand to someone who knows your work, on the same areas as “${quiz}”.`,
  hint: 'Print this sheet and give it to someone who knows your work. It holds none of your answers, so that they answer for themselves.',
  onScreen: 'Back to the quiz',
  asked: 'Who is asking',
  answering: 'Who is answering',
  date: 'Date',
  areas: 'What have you seen?',
  areasWords:
    'Tick one box in each row. Think of things you saw or heard yourself. If you have seen nothing of it, say so: that is a good answer.',
  area: 'Area',
  notSeen: 'I have not seen this',
  questions: 'In a few words',
  closing:
    'This is one person’s view, given to help somebody think. It must not be used to select, rank or turn down people. Please give the sheet to the person who asked, and to nobody else.',
};
