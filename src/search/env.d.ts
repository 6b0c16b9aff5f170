interface ImportMetaEnv {
  /** Names the search index of this build; empty in development. */
  readonly SEARCH_BUILD: string;
}
