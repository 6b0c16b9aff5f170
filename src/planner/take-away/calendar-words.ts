/** What calendar entries say beside what was typed. */
export const calendarWords = {
  name: 'My roadmap',
  milestone: 'Milestone',
  done: 'Done:',
  goal: 'Goal:',
  checkIn: 'Check in with my roadmap: two minutes',
  review: 'Review my roadmap and close it',
};
