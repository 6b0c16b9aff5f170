import { atHand, kept, openCheckIn, plan, TODAY, undo, visitBefore } from './check-in-visits.ts';
import { expect, test } from './site.ts';

test('somebody comes back, checks in by keyboard alone and leaves with the next date @engines', async ({
  page,
}) => {
  await visitBefore(page);
  await page.goto('./planner/');
  const door = page.getByRole('region', { name: 'Check-in' });
  await expect(door).toContainText('It is time for a check-in.');
  await expect(door).toContainText('One milestone lies behind you.');
  await door.getByRole('link', { name: 'Check in' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^Check-in – /);
  await expect(page.getByRole('heading', { name: 'Plan your next goal' })).toBeHidden();

  // The first milestone at hand: one press sets its status.
  await page.keyboard.press('Tab');
  await expect(atHand(page, 'Send two messages').getByLabel('Doing')).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(atHand(page, 'Send two messages').getByLabel('Done', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(atHand(page, 'Meet for the first time').getByLabel('Not started')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('Sent both, one answered');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Short ones get answers');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What got in the way?')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('What got in the way?')).toHaveValue('A busy week');
  await page.keyboard.press('Tab');
  const ifThen = page.getByRole('group', { name: 'And your if–then plan?' });
  await expect(ifThen).toHaveAccessibleDescription('If a deadline lands on the day, then I offer two others');
  await page.keyboard.press('Space');
  await expect(ifThen.getByLabel('I kept it', { exact: true })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('What is the next step?')).toBeFocused();
  await page.keyboard.type('Write down three questions');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByLabel('I think I will get there')).toBeChecked();
  await page.getByRole('button', { name: 'Finish' }).press('Enter');

  await expect(page.getByRole('heading', { name: 'Checked in', level: 1 })).toBeFocused();
  await expect(page).toHaveTitle(/^Checked in – /);
  const main = page.getByRole('main');
  await expect(main).toContainText('Since your check-in on 8 February 2027 you finished one milestone.');
  await expect(main).toContainText('The next one is due on 30 March 2027.');
  await expect(main).toContainText('You are surer of your goal than last time.');
  await expect(main).toContainText('Write down three questions');
  await expect(main).toContainText('Your next check-in is on 10 April 2027.');
  await page.getByRole('link', { name: 'Back to my plan' }).press('Enter');
  await expect(door.getByRole('link', { name: 'Check in' })).toBeFocused();
  await expect(door).toContainText('You checked in today. Your next check-in is on 10 April 2027.');
  await expect(page).toHaveTitle(/^Plan your next goal/);

  const after = await kept(page);
  expect(after.milestones[1]).toMatchObject({ id: 'sent', status: 'done', doneOn: TODAY });
  expect(after.checkIns).toHaveLength(2);
  expect(after.checkIns[1]).toMatchObject({
    date: TODAY,
    done: 'Sent both, one answered',
    learned: 'Short ones get answers',
    obstacle: 'A busy week',
    ifThen: 'kept',
    next: 'Write down three questions',
    confidence: 'fairly',
  });
});

test('what slipped gets a new date, or is no longer relevant, and both can be undone', async ({ page }) => {
  await openCheckIn(page);
  const slipped = atHand(page, 'Send two messages');
  await expect(slipped).toContainText('Its day has passed. That happens.');
  await slipped.getByRole('button', { name: 'In two weeks' }).click();
  await expect(slipped.getByRole('status').first()).toHaveText('Now due on 24 March 2027.');
  expect((await kept(page)).milestones[1]?.due).toBe('2027-03-24');
  await slipped.getByRole('button', { name: 'In a month' }).click();
  await expect(slipped.getByLabel('New date')).toHaveValue('2027-04-10');
  await slipped.getByLabel('New date').fill('2027-04-01');
  await expect(slipped.getByRole('status').first()).toHaveText('Now due on 1 April 2027.');

  await slipped.getByLabel('No longer relevant').check();
  await expect(slipped.getByLabel('New date')).toHaveCount(0);
  expect((await kept(page)).milestones[1]).toMatchObject({ status: 'dropped', due: '2027-04-01' });
  await undo(page).click();
  await expect(slipped.getByLabel('Doing')).toBeChecked();
  for (const due of ['2027-04-10', '2027-03-24', '2027-02-26']) {
    await undo(page).click();
    await expect(slipped.getByLabel('New date')).toHaveValue(due);
  }
  await expect(slipped).toContainText('Its day has passed.');
  await expect(undo(page)).toBeFocused();
  expect((await kept(page)).milestones).toEqual(plan.milestones);
});

test('a reload in the middle loses nothing, goes on with the same check-in, and can still be undone @engines', async ({
  page,
}) => {
  await openCheckIn(page);
  await atHand(page, 'Send two messages').getByLabel('Done', { exact: true }).check();
  await page.getByLabel('What did you do?').fill('Sent both');
  await page.reload();
  await expect(page.getByLabel('What did you do?')).toHaveValue('Sent both');
  await expect(atHand(page, 'Send two messages').getByLabel('Done', { exact: true })).toBeChecked();
  await page.getByLabel('What did you learn?').fill('Short is good');
  expect((await kept(page)).checkIns).toHaveLength(2);
  for (const _ of ['learned', 'done', 'status']) await undo(page).click();
  await expect(atHand(page, 'Send two messages').getByLabel('Doing')).toBeChecked();
  expect((await kept(page)).checkIns).toEqual(plan.checkIns);
});

test('a second check-in on the same day goes on with the first, and one on the next day is another @engines', async ({
  page,
}) => {
  await openCheckIn(page);
  await page.getByLabel('What did you do?').fill('In the morning');
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeFocused();
  await page.goto('./planner/');
  await page.getByRole('link', { name: 'Check in', exact: true }).click();
  await expect(page.getByLabel('What did you do?')).toHaveValue('In the morning');
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeFocused();
  expect((await kept(page)).checkIns).toHaveLength(2);

  await page.clock.setFixedTime(new Date('2027-03-11T12:00:00'));
  await page.goto('./planner/#check-in');
  await page.reload();
  await expect(page.getByLabel('What did you do?')).toHaveValue('');
  await page.getByLabel('What did you do?').fill('A day later');
  expect((await kept(page)).checkIns.map(({ date }) => date)).toEqual(['2027-02-08', TODAY, '2027-03-11']);
});

test('Back leaves the check-in, and Forward leads to it again', async ({ page }) => {
  await visitBefore(page);
  await page.goto('./planner/');
  await page.getByRole('link', { name: 'Check in', exact: true }).click();
  await page.getByLabel('What did you do?').fill('Half a sent');
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeFocused();
  await page.goBack();
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
  await expect(page.getByLabel('What did you do?')).toHaveValue('Half a sent');
  await page.goBack();
  await expect(page.getByRole('link', { name: 'Check in', exact: true })).toBeFocused();
  await expect(page).toHaveTitle(/^Plan your next goal/);
  await expect(page.getByRole('textbox', { name: 'I will …' })).toHaveValue(plan.goal);
  await page.goForward();
  await expect(page.getByLabel('What did you do?')).toHaveValue('Half a sent');
});

test('the skip link moves within the check-in', async ({ page }) => {
  await openCheckIn(page);
  await page.getByRole('link', { name: /^Skip/ }).press('Enter');
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeVisible();
});

test('who has nothing to say checks in all the same; undoing that leads back to the questions', async ({
  page,
}) => {
  await openCheckIn(page);
  await page.getByRole('button', { name: 'Finish' }).click();
  await expect(page.getByRole('heading', { name: 'Checked in' })).toBeFocused();
  expect((await kept(page)).checkIns.at(-1)).toMatchObject({ date: TODAY, done: '' });
  await undo(page).click();
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
  await expect(page).toHaveURL(/#check-in$/);
  expect((await kept(page)).checkIns).toEqual(plan.checkIns);
  await page.getByLabel('What did you do?').focus();
  await page.keyboard.type('Something');
  await expect(page.getByLabel('What did you do?')).toBeFocused();
});

test('the next step becomes a milestone in one press, and no longer one when undone', async ({ page }) => {
  await openCheckIn(page);
  await page.getByLabel('What is the next step?').fill('  Write down three questions ');
  await page.getByRole('button', { name: 'Make it a milestone' }).press('Enter');
  await expect(page.getByText('Added to your milestones, due on 10 April 2027.')).toBeVisible();
  const back = page.getByRole('button', { name: 'Undo', description: /Added to your milestones/ });
  await expect(back).toBeFocused();
  expect((await kept(page)).milestones.at(-1)).toMatchObject({
    title: 'Write down three questions',
    due: '2027-04-10',
    status: 'not-started',
  });
  await back.press('Enter');
  await expect(page.getByRole('button', { name: 'Make it a milestone' })).toBeFocused();
  expect((await kept(page)).milestones).toHaveLength(4);
  await page.getByRole('button', { name: 'Make it a milestone' }).press('Enter');
  await page.getByRole('button', { name: 'Dismiss' }).press('Enter');
  await expect(page.getByLabel('What is the next step?')).toBeFocused();
  await expect(page.getByText('It is among your milestones.')).toBeVisible();
});

test('an answer can be taken back, and the focus stays with its question', async ({ page }) => {
  await openCheckIn(page);
  const sure = page.getByRole('group', { name: 'Will you reach your goal?' });
  await sure.getByLabel('It could go either way').check();
  await sure.getByRole('button', { name: 'Take this answer back' }).press('Enter');
  await expect(sure.getByLabel('It could go either way')).toBeFocused();
  await expect(sure.getByRole('radio', { checked: true })).toHaveCount(0);
  expect((await kept(page)).checkIns.at(-1)?.confidence).toBe('');
});

test('a plan without a rhythm is asked when to look again', async ({ page }) => {
  await openCheckIn(page, { ...plan, rhythm: '' });
  await page.getByRole('button', { name: 'Finish' }).click();
  await page.getByLabel('Every two weeks').check();
  await expect(page.getByText('Your next check-in is on 24 March 2027.')).toBeVisible();
  await page.getByLabel('Every week').check();
  await expect(page.getByText('Your next check-in is on 17 March 2027.')).toBeVisible();
  expect((await kept(page)).rhythm).toBe('weekly');
});

test('the roadmap leads to the check-in', async ({ page }) => {
  await visitBefore(page);
  await page.goto('./roadmap/');
  await page.getByRole('link', { name: 'Check in' }).click();
  await expect(page.getByRole('heading', { name: 'Check-in', level: 1 })).toBeFocused();
});

test('the way in is there for a plan with a goal and a milestone that is open, and comes while nobody types', async ({
  page,
}) => {
  await visitBefore(page, { ...plan, milestones: [] });
  await page.goto('./planner/');
  const title = page.getByRole('group', { name: 'Milestone 1' }).getByLabel('What I will do');
  // The kept plan is there, and what keeps its place for the way in has gone.
  await expect(page.getByText('Your plans')).toBeVisible();
  await expect(page.locator('.check-in-door')).toHaveCount(0);
  await title.focus();
  const link = page.getByRole('link', { name: 'Check in', exact: true });
  const below = () => title.evaluate((field) => field.getBoundingClientRect().top + scrollY);
  const before = await below();
  await page.keyboard.type('Ask for a slot');
  await expect(page.getByText('Saved', { exact: true })).toBeVisible();
  expect(await below()).toBe(before);
  await expect(link).toHaveCount(0);
  await page.reload();
  await expect(link).toBeVisible();
});

test('a check-in written on past midnight stays one', async ({ page }) => {
  await visitBefore(page, plan);
  await page.clock.setFixedTime(new Date('2027-03-10T23:58:00'));
  await page.goto('./planner/#check-in');
  await page.getByLabel('What did you do?').fill('Late in the evening');
  await page.clock.setFixedTime(new Date('2027-03-11T00:02:00'));
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await page.getByLabel('What did you learn?').fill('After midnight');
  const { checkIns } = await kept(page);
  expect(checkIns).toHaveLength(2);
  expect(checkIns.at(-1)).toMatchObject({
    date: TODAY,
    done: 'Late in the evening',
    learned: 'After midnight',
  });
});

test('many milestones at hand: a few at first, the rest when asked for', async ({ page }) => {
  const [, sent] = plan.milestones;
  if (!sent) throw new Error('The plan has a milestone that slipped.');
  const milestones = Array.from({ length: 12 }, (_, place) => ({
    ...sent,
    id: `m${place}`,
    title: `Step ${place + 1}`,
  }));
  await openCheckIn(page, { ...plan, milestones });
  await expect(page.getByRole('group', { name: /^Step/ })).toHaveCount(5);
  await page.getByRole('button', { name: 'Show 7 more' }).press('Enter');
  await expect(page.getByRole('group', { name: /^Step/ })).toHaveCount(12);
  await expect(page.getByRole('heading', { name: 'Milestones at hand' })).toBeFocused();
});
