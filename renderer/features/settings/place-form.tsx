import { Button, Group, Input, Textarea, TextInput } from '@mantine/core'
import { useRef, useState } from 'react'
import { type Place, placeColours, placeSchema } from '../../../shared/domain/place.ts'
import { placeColourHex } from '../../../shared/domain/place-colour.ts'
import { longText } from '../../../shared/domain/text.ts'
import { AttachedPicture } from '../../data/attachment/attached-picture.tsx'
import { usePickPicture } from '../../data/attachment/use-pick-picture.ts'
import { useDraft } from '../../data/draft/use-draft.ts'
import { useSavePlace } from '../../data/place/mutations.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useT } from '../../i18n/language.tsx'
import { DraftForm } from '../../parts/draft/draft-form.tsx'
import { Section } from '../../ui/section.tsx'
import classes from './settings.module.css'

/** While it is written the name may be empty. */
const placeDraftSchema = placeSchema.extend({ name: longText })

/** What is known of the place, as it stands on everything printed. */
export function PlaceForm() {
  const { place } = usePlaceData()
  // A place saved elsewhere (another window, an undo) begins a new form.
  return <KnownPlaceForm key={JSON.stringify(place)} place={place} />
}

function KnownPlaceForm({ place }: { place: Place }) {
  const t = useT()
  const drafted = useDraft<Place, Place>({
    about: 'place',
    start: place,
    schema: placeDraftSchema,
    row: { now: place, schema: placeSchema },
  })
  const { value: draft, changed, set } = drafted
  const save = useSavePlace(drafted.row)
  const pick = usePickPicture()
  const [tried, setTried] = useState(false)
  const saving = useRef<{ draft: Place; done: Promise<boolean> }>(undefined)
  function submit() {
    setTried(true)
    const name = draft.name.trim()
    if (name === '') return
    // What went wrong is told by the query client; here it only means that it is not saved.
    const done = save.mutateAsync({ ...draft, name }).then(
      ({ ok }) => {
        if (ok) drafted.done()
        return ok
      },
      () => false,
    )
    saving.current = { draft, done }
  }
  const field = (name: 'name' | 'contactName' | 'phone' | 'email' | 'web' | 'mobilePay') => ({
    label: t(`settings:place.${name}`),
    value: draft[name],
    maxLength: 200,
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => set({ [name]: event.currentTarget.value }),
  })

  return (
    <DraftForm
      drafted={drafted}
      // Whoever leaves while it is being saved is asked when the saving fails.
      isSaved={async () => saving.current?.draft === draft && (await saving.current.done)}
      onSubmit={submit}
    >
      <Section title={t('settings:place.title')} hint={t('settings:place.hint')}>
        <TextInput
          {...field('name')}
          error={tried && draft.name.trim() === '' && t('settings:place.nameMissing')}
        />
        <Textarea
          label={t('settings:place.address')}
          autosize
          minRows={2}
          value={draft.address}
          onChange={(event) => set({ address: event.currentTarget.value })}
        />
        <Group grow gap="md" align="flex-start">
          <TextInput {...field('contactName')} />
          <TextInput {...field('phone')} />
        </Group>
        <Group grow gap="md" align="flex-start">
          <TextInput {...field('email')} />
          <TextInput {...field('web')} />
        </Group>
        <TextInput {...field('mobilePay')} w="14rem" />
        <Textarea
          label={t('settings:place.openingLine')}
          description={t('settings:place.openingLineHint')}
          autosize
          minRows={2}
          value={draft.openingLine}
          onChange={(event) => set({ openingLine: event.currentTarget.value })}
        />
        <Input.Wrapper component="fieldset" size="md" labelElement="div" label={t('settings:place.colour')}>
          <div className={classes.colours}>
            {placeColours.map((colour) => (
              <button
                key={colour}
                type="button"
                className={classes.colour}
                style={{ backgroundColor: placeColourHex[colour] }}
                aria-pressed={draft.colour === colour}
                onClick={() => set({ colour })}
              >
                {t(`settings:colours.${colour}`)}
              </button>
            ))}
          </div>
        </Input.Wrapper>
        <div>
          <p className={classes.label}>{t('settings:place.logo')}</p>
          {draft.logo && (
            <AttachedPicture hash={draft.logo} alt={t('settings:place.logo')} className={classes.logo} />
          )}
          <Group gap="sm">
            <Button
              variant="default"
              onClick={async () => {
                const logo = await pick()
                if (logo) set({ logo })
              }}
            >
              {t(draft.logo ? 'settings:place.logoChange' : 'settings:place.logoAdd')}
            </Button>
            {draft.logo && (
              <Button variant="subtle" onClick={() => set(({ logo: _, ...rest }) => rest)}>
                {t('settings:place.logoRemove')}
              </Button>
            )}
          </Group>
        </div>
        <Group>
          <Button type="submit" disabled={!changed} loading={save.isPending}>
            {t('common:action.save')}
          </Button>
        </Group>
      </Section>
    </DraftForm>
  )
}
