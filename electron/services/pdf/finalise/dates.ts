const instant = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-]\d\d):(\d\d))$/;

/** An ISO instant as PDF and XMP write it, to the second. Throws when it is not an instant with a zone. */
export function pdfDates(iso: string): { pdf: string; xmp: string } {
  const found = instant.exec(iso);
  if (found === null) throw new Error('the paper was made at no instant');
  const [, year, month, day, hour, minute, second, zoneHour = '+00', zoneMinute = '00'] = found;
  return {
    pdf: `D:${year}${month}${day}${hour}${minute}${second}${zoneHour}'${zoneMinute}'`,
    xmp: `${year}-${month}-${day}T${hour}:${minute}:${second}${zoneHour}:${zoneMinute}`,
  };
}
