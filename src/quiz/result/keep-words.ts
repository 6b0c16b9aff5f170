/** What is said around keeping, deleting and comparing results. */
export const keepWords = {
  keep: 'Keep this result',
  print: 'Print',
  copy: 'Copy as text',
  copied: 'Copied. Paste it where you want to keep it.',
  notCopied: 'This browser did not allow copying. The text is below: select it and copy it yourself.',
  copyLabel: 'Your result as text',
  later: 'You can take the quiz again at any time. This result then stands under your next one to compare.',
  again: 'To read this one again in full, print or copy it first.',
  earlier: 'Earlier results',
  secondOpinion: 'Print a sheet for a second opinion',
  delete: {
    title: 'Delete this result',
    about:
      'This clears your answers and takes this result out of the list of results. Earlier results stay. It cannot be undone, so print or copy the result first if you want to keep it.',
    yes: 'Delete this result and its answers',
  },
  deleteEarlier: 'Delete',
  deleted: (date: string) => `The result of ${date} is deleted.`,
  putBack: 'The result is back.',
  ownWordsThen: 'What you wrote then',
  answers: 'Your answers',
  undo: 'Undo',
};

/** A stored moment as a time of day, such as `09:30`, where the reader is. */
export function timeInWords(at: string): string {
  return new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
