import { type ReactNode, useState } from 'react';
import { useShallow } from 'zustand/react/shallow';
import type { PictureFill } from '../../engine/nouns/fill.ts';
import { uprightSize } from '../../engine/nouns/medium.ts';
import { LinkUrl } from '../../engine/nouns/prose.ts';
import { Field } from '../parts/Field.tsx';
import { later, t } from '../words/t.ts';
import { told } from '../words/told.ts';
import { useBriefing } from './briefingStore.ts';
import { PictureButton } from './PictureButton.tsx';
import { describePicture, replacePicture } from './pictureDeeds.ts';
import { useThumbnail } from './useThumbnail.ts';

const ALT_HINT = later('What the picture shows, for readers who cannot see it.');

/** A picture with what is said of it: every field is a step of the briefing's own timeline. */
export function PictureFillPart({ fill, more }: { fill: PictureFill; more: ReactNode }) {
  const { picture } = fill;
  const { width, height } = uprightSize(picture.medium);
  const findings = useBriefing(
    useShallow((state) => state.findings?.filter((one) => one.place.fillId === fill.id && !one.signedOff) ?? []),
  );
  const words = (field: 'caption' | 'credit' | 'alt') => ({
    value: picture[field],
    onChange: (event: { target: { value: string } }) => describePicture(fill, { [field]: event.target.value }),
  });
  return (
    <div className="fill-body">
      <div className="picture-fill" data-timeline>
        <Thumbnail fill={fill} />
        <div className="picture-fields">
          <Field id={`picture-${fill.id}-caption`} label={t('Caption')}>
            {(ids) => <input {...ids} className="input" maxLength={500} {...words('caption')} />}
          </Field>
          <Field
            id={`picture-${fill.id}-alt`}
            label={t('Alternative text')}
            hint={t(ALT_HINT)}
            flag={picture.alt.trim() === '' && !picture.decorative ? t('needed') : ''}
          >
            {(ids) => (
              <textarea
                {...ids}
                className="input"
                rows={2}
                maxLength={2000}
                disabled={picture.decorative}
                {...words('alt')}
              />
            )}
          </Field>
          <div className="form-grid">
            <Field
              id={`picture-${fill.id}-credit`}
              label={t('Credit')}
              flag={picture.credit.trim() === '' ? t('needed') : ''}
            >
              {(ids) => (
                <input
                  {...ids}
                  className="input"
                  maxLength={300}
                  placeholder={t('Photographer / agency')}
                  {...words('credit')}
                />
              )}
            </Field>
            <AddressField fill={fill} />
          </div>
          <label className="tick">
            <input
              type="checkbox"
              checked={picture.decorative}
              onChange={(event) => describePicture(fill, { decorative: event.target.checked })}
            />
            {t('Decoration only: it says nothing')}
          </label>
        </div>
      </div>
      {findings.length > 0 ? (
        <ul className="picture-findings" aria-label={t('Findings')}>
          {findings.map((one) => (
            <li key={one.key}>{told(one.sentence)}</li>
          ))}
        </ul>
      ) : null}
      <div className="fill-tools">
        <PictureButton label={t('Replace…')} onChoose={([file]) => void replacePicture(fill, file)} />
        <span className="slot-count">
          {[picture.fileName, t('{width} × {height} pixels', { width, height })]
            .filter((part) => part !== '')
            .join(' · ')}
        </span>
        {more}
      </div>
    </div>
  );
}

function Thumbnail({ fill: { picture } }: { fill: PictureFill }) {
  const shown = useThumbnail(picture.medium);
  const { width, height } = uprightSize(picture.medium);
  if (shown === 'gone')
    return <p className="picture-thumb is-trouble">{t('This picture is no longer in the library.')}</p>;
  return (
    <div className="picture-thumb">
      {shown === 'coming' ? null : (
        <img
          src={shown.url}
          alt={picture.alt || picture.caption || t('Picture without a text yet')}
          width={width}
          height={height}
        />
      )}
    </div>
  );
}

/** Only a whole address is kept; what is being typed stays here. */
function AddressField({ fill }: { fill: PictureFill }) {
  const { url } = fill.picture;
  const [typed, setTyped] = useState<{ text: string; kept: string } | null>(null);
  // Undo, or another hand, changed what is kept: that counts.
  const text = typed && typed.kept === url ? typed.text : url;
  const isOff = text !== '' && !LinkUrl.safeParse(text).success;
  return (
    <Field label={t('Found at (link)')} flag={isOff ? t('no address') : ''}>
      {(ids) => (
        <input
          {...ids}
          className="input"
          type="url"
          maxLength={2000}
          placeholder="https://"
          value={text}
          onChange={({ target: { value } }) => {
            const kept = LinkUrl.safeParse(value).success ? value : '';
            setTyped({ text: value, kept });
            if (kept !== url) describePicture(fill, { url: kept });
          }}
        />
      )}
    </Field>
  );
}
