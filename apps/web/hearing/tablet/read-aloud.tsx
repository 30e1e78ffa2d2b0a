import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import style from './tablet.module.css';

/** A voice that speaks on this very tablet: what is read aloud goes to no other machine. */
const localVoice = (language: string): SpeechSynthesisVoice | null =>
  'speechSynthesis' in window
    ? (speechSynthesis.getVoices().find((voice) => voice.localService && voice.lang.toLowerCase().startsWith(language)) ?? null)
    : null;

/** Reads a text aloud; where the tablet has no voice of its own, it is not there. */
export function ReadAloud({ text }: { readonly text: string }) {
  const { t, i18n } = useTranslation('tablet');
  const [voice, setVoice] = useState<SpeechSynthesisVoice | null>(() => localVoice(i18n.language));
  const [speaking, setSpeaking] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = () => setVoice(localVoice(i18n.language));
    look();
    speechSynthesis.addEventListener('voiceschanged', look);
    return () => speechSynthesis.removeEventListener('voiceschanged', look);
  }, [i18n.language]);
  useEffect(
    () => () => {
      window.speechSynthesis?.cancel();
      setSpeaking(false);
    },
    [text],
  );
  if (!voice || !text) return null;
  const press = () => {
    speechSynthesis.cancel();
    if (speaking) return setSpeaking(false);
    const said = new SpeechSynthesisUtterance(text);
    said.voice = voice;
    said.lang = voice.lang;
    said.onend = () => setSpeaking(false);
    said.onerror = () => setSpeaking(false);
    speechSynthesis.speak(said);
    setSpeaking(true);
  };
  return (
    <button type="button" className={style.aloud} onClick={press} aria-pressed={speaking}>
      {t(speaking ? 'aloud.stop' : 'aloud.read')}
    </button>
  );
}
