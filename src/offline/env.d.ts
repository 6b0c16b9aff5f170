interface ImportMetaEnv {
  /** Whether this build keeps itself on devices: not in development, and not with `OFFLINE=off`. */
  readonly OFFLINE: boolean;
}
