/**
 * Words that are right here and in no dictionary: terms of the field, the site's own name, and names of people and
 * things that guides refer to. A word for one file alone is allowed in that file.
 */
export const knownWords = [
  'AlShebli',
  'Casciaro',
  'encourager',
  'Encourager',
  'Kouchaki',
  'Kram',
  'LinkedIn',
  'Makovi',
  'mentee',
  'mentees',
  'mentoree',
  'psychosocial',
  'Rahwan',
  'roadmap',
  'roadmaps',
  'unmentored',
  'Waymark',
];
