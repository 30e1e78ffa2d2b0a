import { createContext, use, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../kit/button.js';
import { fetchForm, type DeedName } from '../deeds/deeds.js';
import style from './case.module.css';

/** Opens the form of something that can be done about the case. */
export const OpenDeed = createContext<(deed: DeedName) => void>(() => {});

interface Props {
  readonly id: string;
  readonly title: string;
  /** What can be done here. */
  readonly deeds?: readonly (DeedName | false | null | undefined)[];
  readonly children: ReactNode;
}

/** One part of a case's page, with what can be done about it. */
export function Section({ id, title, deeds = [], children }: Props) {
  const { t } = useTranslation('referral');
  const open = use(OpenDeed);
  const offered = deeds.filter((deed): deed is DeedName => Boolean(deed));
  return (
    <section className={style.section} id={id} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <header className={style.sectionHead}>
        <h2 id={`${id}-title`}>{title}</h2>
        {offered.length > 0 && (
          <div className={`${style.deeds} not-on-paper`}>
            {offered.map((deed) => (
              <Button
                key={deed}
                look="quiet"
                onHoverStart={() => fetchForm(deed)}
                onFocus={() => fetchForm(deed)}
                onPress={() => open(deed)}
              >
                {t(`deed.${deed}.title`)}
              </Button>
            ))}
          </div>
        )}
      </header>
      {children}
    </section>
  );
}

/** Nothing there yet. */
export const NotYet = ({ children }: { readonly children: ReactNode }) => <p className={style.notYet}>{children}</p>;
