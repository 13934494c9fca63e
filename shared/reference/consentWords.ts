/** Words by which a wording shows what it says of a consent: own assessment, so that rules ask and never decide. */
export const wordingSigns = {
  withdraw:
    /træk\w*[\s\S]{0,60}tilbage|tilbagekald|tilbagetræk|fortryd|afmeld|frameld|withdraw|unsubscribe|opt out/i,
  how: /@|\btlf\b|telefon|\+?\d[\d ]{7,}|link|klik|knap|formular|www\.|https?:|skriv til|ring til|sms|write to|call us|button|click/i,
  purpose:
    /\b(til at|for at|så (vi|i) kan|formål|bruge[rs]?|sende|vise|used? (for|to)|in order to|so that|purpose)/i,
  tied: /handelsbetingelse|betingelse|køb(?:et|er)? (?:hos|accept)|accepter|vilkår|terms|conditions|når du handler|for at (?:kunne )?(?:købe|handle|få leveret)|må til gengæld|skal give samtykke|must consent/i,
  explicit: /udtrykkelig|explicit/i,
  channel: /e-?mail|mail|sms|besked|telefon|post|messenger|text message|letter/i,
  guardian: /forælder|forældre|forældremyndighed|værge|mor eller far|parent|guardian/i,
};
