import type { APIRoute } from 'astro';
import { site } from '../site.ts';

const icons = [
  { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
  { src: 'icons/192.png', sizes: '192x192', type: 'image/png' },
  { src: 'icons/512.png', sizes: '512x512', type: 'image/png' },
  { src: 'icons/maskable.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
];

/** Makes the site installable. Its addresses are relative to its own, so it holds under any base path. */
export const GET: APIRoute = () =>
  Response.json({
    name: site.name,
    short_name: site.name,
    description: site.description,
    lang: site.language,
    start_url: './',
    scope: './',
    display: 'standalone',
    background_color: '#f8f3e7',
    theme_color: '#f8f3e7',
    icons,
    shortcuts: [
      { name: 'Your roadmap', url: 'roadmap/' },
      { name: 'Planner', url: 'planner/' },
      { name: 'Guides', url: 'guides/' },
    ],
  });
