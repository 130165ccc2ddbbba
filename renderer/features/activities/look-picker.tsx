import { Button, Group, Input, Stack, UnstyledButton } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { type Motif, motifs } from '../../../shared/domain/activity.ts'
import type { AttachmentHash } from '../../../shared/domain/id.ts'
import { AttachedPicture } from '../../data/attachment/attached-picture.tsx'
import { usePickPicture } from '../../data/attachment/use-pick-picture.ts'
import { useT } from '../../i18n/language.tsx'
import { MotifDrawing } from '../../ui/motif-drawing.tsx'
import classes from './activities.module.css'

interface LookPickerProps {
  motif: Motif | undefined
  picture: AttachmentHash | undefined
  onMotif(motif: Motif | undefined): void
  onPicture(picture: AttachmentHash | undefined): void
}

/** The drawing and the photo an activity is known by. */
export function LookPicker({ motif, picture, onMotif, onPicture }: LookPickerProps) {
  const t = useT()
  const pick = usePickPicture()
  return (
    <Stack gap="md">
      <Input.Wrapper component="fieldset" size="md" label={t('activities:form.motif')} labelElement="div">
        <div className={classes.motifs}>
          {motifs.map((name) => (
            <UnstyledButton
              key={name}
              className={classes.motifChoice}
              aria-pressed={motif === name}
              aria-label={t(`activities:motif.${name}`)}
              title={t(`activities:motif.${name}`)}
              onClick={() => onMotif(motif === name ? undefined : name)}
            >
              <MotifDrawing motif={name} />
            </UnstyledButton>
          ))}
        </div>
      </Input.Wrapper>
      {picture && (
        <AttachedPicture hash={picture} alt={t('activities:form.picture')} className={classes.picture} />
      )}
      <Group gap="sm">
        <Button
          variant="default"
          leftSection={<IconPhoto aria-hidden size={20} />}
          onClick={async () => {
            const hash = await pick()
            if (hash) onPicture(hash)
          }}
        >
          {t(picture ? 'activities:form.pictureChange' : 'activities:form.pictureAdd')}
        </Button>
        {picture && (
          <Button variant="subtle" onClick={() => onPicture(undefined)}>
            {t('activities:form.pictureRemove')}
          </Button>
        )}
      </Group>
    </Stack>
  )
}
