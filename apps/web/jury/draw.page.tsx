import { useParams } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Card, PageHead, Stack } from '../kit/layout.js';
import { DrawOfHearing } from './draw-of-hearing.js';

/** How the panel of one hearing was drawn: for whoever asks whether it was drawn fairly. */
export function DrawPage() {
  const { t } = useTranslation('jury');
  const { hearingId } = useParams({ from: '/court/jury/draws/$hearingId' });
  useEffect(() => void (document.title = t('draw.title')), [t]);
  return (
    <Stack>
      <PageHead title={t('draw.title')} lead={t('draw.how')} />
      <Card title={t('draw.ofHearing')}>
        <DrawOfHearing hearingId={hearingId} />
      </Card>
    </Stack>
  );
}
