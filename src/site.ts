/** What the site is called and what it says of itself in one sentence. */
export const site = {
  name: 'Waymark',
  tagline: 'A field guide to mentorship at work',
  description:
    'Evidence-based guides on mentoring at work, a quiz for would-be mentors, and a goal roadmap to print. Free, with no account and no tracking.',
  language: 'en-GB',
} as const;
