interface ImportMetaEnv {
  // No name of an environment variable: Astro would put that in its place where pages are built.
  /** Whether this build keeps itself on devices: not in development, and not with `OFFLINE=off`. */
  readonly KEEPS_COPIES: boolean;
}
