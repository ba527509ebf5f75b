/** Match patterns of the organisation that this build is made for; empty in the general build. */
declare const __ORGANISATION_SITES__: readonly string[];
