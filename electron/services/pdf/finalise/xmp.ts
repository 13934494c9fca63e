import type { Description } from './description';

type XmpFacts = Description & {
  language: string;
  made: string;
  documentId: string;
  /** Whether the file says of itself that it is PDF/A-3a and PDF/UA-1. */
  claims: boolean;
};

/** The XMP packet, with the claims PDF/A-3a and PDF/UA-1 where they hold. PDF/A wants the PDF/UA claim explained by an extension schema. */
export const xmpOf = (facts: XmpFacts): string => `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:xmpMM="http://ns.adobe.com/xap/1.0/mm/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${facts.claims ? claimed : ''}<dc:format>application/pdf</dc:format>
<dc:title>${alternatives(facts.title)}</dc:title>
<dc:creator><rdf:Seq><rdf:li>${escaped(facts.author)}</rdf:li></rdf:Seq></dc:creator>
<dc:description>${alternatives(facts.subject)}</dc:description>
<dc:language><rdf:Bag><rdf:li>${facts.language}</rdf:li></rdf:Bag></dc:language>
<pdf:Producer>${escaped(facts.tool)}</pdf:Producer>
<pdf:Keywords>${escaped(facts.keywords)}</pdf:Keywords>
<xmp:CreatorTool>${escaped(facts.tool)}</xmp:CreatorTool>
<xmp:CreateDate>${facts.made}</xmp:CreateDate><xmp:ModifyDate>${facts.made}</xmp:ModifyDate><xmp:MetadataDate>${facts.made}</xmp:MetadataDate>
<xmpMM:DocumentID>uuid:${facts.documentId}</xmpMM:DocumentID>
</rdf:Description>
${facts.claims ? uaExtensionSchema : ''}
</rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>`;

const claimed = `<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
`;

const uaExtensionSchema = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA Universal Accessibility Schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 standard</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>`;

const alternatives = (text: string): string =>
  `<rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt>`;

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
