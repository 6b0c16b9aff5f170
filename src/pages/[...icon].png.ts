import type { APIRoute, GetStaticPaths } from 'astro';
import { iconPng, pngIcons } from '../sharing/icons.ts';

export const getStaticPaths = (() =>
  Object.entries(pngIcons).map(([icon, size]) => ({
    params: { icon },
    props: { size },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute = async ({ props }) =>
  new Response(new Uint8Array(await iconPng(props.size)), { headers: { 'Content-Type': 'image/png' } });
