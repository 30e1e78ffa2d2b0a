import type { Plain } from './plain.js';

const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

const STYLE = `body{font:1.125rem/1.5 system-ui,sans-serif;color:#1b1b1b;background:#fff;max-width:40rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.75rem;line-height:1.2}h2{font-size:1.25rem;margin-top:2rem}
a.button{display:inline-block;background:#005ea2;color:#fff;padding:.75rem 1.25rem;border-radius:.25rem;text-decoration:none;font-weight:700}
li{margin:.25rem 0}`;

/**
 * How a tablet or a laptop comes to trust the court, in English and Spanish, on one page that needs nothing else. It shows no fingerprint:
 * whoever could change the certificate on its way could change the page, so the tablet's own word is what must be compared.
 */
export function trustPage({ publicUrl }: Pick<Plain, 'publicUrl'>): string {
  const where = escaped(publicUrl);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Let this device trust the court</title>
<style>${STYLE}</style>
<main>
<h1>Let this device trust the court</h1>
<p>Do this once on each tablet and laptop. The court then opens at <a href="${where}">${where}</a>.</p>
<p><a class="button" href="/court-ca.crt">Get the court’s certificate</a></p>
<h2>iPad or iPhone</h2>
<ol>
<li>Open this page in Safari, press the button above and choose <b>Allow</b>.</li>
<li>Settings → General → VPN &amp; Device Management → the profile “Youth Court” → <b>More Details</b>. Compare the SHA-256 fingerprint with the one on the court’s computer, then <b>Install</b>.</li>
<li>Settings → General → About → Certificate Trust Settings → turn it on for “Youth Court”.</li>
</ol>
<h2>Android</h2>
<ol>
<li>Press the button above. The file is saved.</li>
<li>Settings → Security → More security settings → Install from storage → <b>CA certificate</b> → Install anyway.</li>
<li>Choose <b>court-ca.crt</b>.</li>
<li>Settings → Security → Trusted credentials → User → “Youth Court”: compare the SHA-256 fingerprint with the one on the court’s computer.</li>
</ol>
<h2>Laptop</h2>
<ol>
<li>Press the button above. The file is saved; compare its fingerprint when the system shows it.</li>
<li>Windows: open the file → Install Certificate → Current User → Place all certificates in: <b>Trusted Root Certification Authorities</b>.</li>
<li>Mac: open the file in Keychain Access → open “Youth Court” → Trust → <b>Always Trust</b>.</li>
<li>Chromebook and Linux, in Chrome: Settings → Privacy and security → Security → Manage certificates → Custom → <b>Trusted certificates</b> → Import.</li>
<li>Firefox, on any of them: Settings → Privacy &amp; Security → View Certificates → Authorities → Import → <b>identify websites</b>.</li>
</ol>
<p><b>If the fingerprints differ, take the certificate off again, stop, and ask for help.</b></p>
<h2>When the court day is over</h2>
<p>Take the certificate off tablets that are not the court’s own, in the same settings.</p>
<section lang="es">
<h2>Español</h2>
<p>Hágalo una vez en cada tableta y computadora: descargue el certificado con el botón azul e instálelo en Ajustes (iPad: General → VPN y gestión de dispositivos, y después Información → Ajustes de confianza; Android: Seguridad → Instalar certificado de CA; Windows: Entidades de certificación raíz de confianza; Mac: Acceso a Llaveros → Confiar siempre). Compare la huella SHA-256 que muestra el aparato con la de la computadora del tribunal; si no son iguales, quite el certificado y pida ayuda.</p>
</section>
</main>
</html>
`;
}
