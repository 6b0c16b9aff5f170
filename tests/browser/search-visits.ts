import type { Page } from '@playwright/test';

export const field = (page: Page) => page.getByRole('searchbox');
export const status = (page: Page) => page.getByRole('status').filter({ visible: true }).first();
export const dialog = (page: Page) => page.getByRole('dialog');
export const guide = (page: Page, name: string) =>
  page.getByRole('heading', { level: 3 }).getByRole('link', { name, exact: true });
