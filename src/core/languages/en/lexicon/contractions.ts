/** Contractions that are still known without their apostrophe: "dont", "don t". Not "well" and "were", which are other words. */
export const contractions: readonly string[] =
  "don't doesn't didn't isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't couldn't shouldn't mustn't needn't shan't you'll they'll we've you've they've i've you're they're".split(
    ' ',
  );
