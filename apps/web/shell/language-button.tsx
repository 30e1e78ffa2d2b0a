import { useTranslation } from 'react-i18next';
import { Button } from '../kit/button.js';
import { LANGUAGES, speak, type Language } from '../words/language.js';

/** Changes to the other language, whose name it bears. */
export function LanguageButton({ large = false }: { readonly large?: boolean }) {
  const { i18n } = useTranslation('shell');
  const other: Language = i18n.language === 'es' ? 'en' : 'es';
  return (
    <Button look="quiet" large={large} onPress={() => void speak(other)}>
      <span lang={other}>{LANGUAGES[other]}</span>
    </Button>
  );
}
