import { Button, Select } from '@mantine/core'
import { IconFileTypePdf, IconFileTypeXls, IconFileZip } from '@tabler/icons-react'
import { Link } from '@tanstack/react-router'
import { Fragment, useState } from 'react'
import { grantsIn } from '../../../../shared/domain/grant-year.ts'
import type { PlaceData } from '../../../../shared/domain/place-data.ts'
import { packFacts } from '../../../../shared/funder-pack/pack-facts.ts'
import { useT } from '../../../i18n/language.tsx'
import { Section } from '../../../ui/section.tsx'
import classes from './funder-pack.module.css'
import { missingWords } from './missing-words.ts'
import { PackMaking, PackOutcome } from './pack-progress.tsx'
import { useFunderPack } from './use-funder-pack.ts'

const kinds = [
  { kind: 'pdf', icon: IconFileTypePdf, variant: 'filled' },
  { kind: 'zip', icon: IconFileZip, variant: 'default' },
  { kind: 'workbook', icon: IconFileTypeXls, variant: 'default' },
] as const

/** "Til bevillingsgiver": all a funder asks for of a year, in one file. What is missing is said before. */
export function FunderPackSection({ data, year }: { data: PlaceData; year: number }) {
  const t = useT()
  const grants = grantsIn(data, year)
  const [chosen, setChosen] = useState<string>()
  const { state, make, stop } = useFunderPack()
  const grant = grants.find(({ id }) => id === chosen) ?? grants[0]
  const asked = { year, grant: grant?.id }
  const facts = packFacts(data, asked)
  const warnings = missingWords(data, facts, t)
  const working = state.stage === 'making' || state.stage === 'saving'

  return (
    <Section title={t('pack:screen.title')} hint={t('pack:screen.hint')}>
      {grants.length > 1 && (
        <Select
          label={t('pack:screen.grant')}
          value={grant?.id ?? null}
          data={grants.map(({ id, name }) => ({ value: id, label: name }))}
          disabled={working}
          onChange={(id) => id && setChosen(id)}
        />
      )}
      {warnings.length > 0 && (
        <div>
          <p className={classes.before}>{t('pack:screen.before')}</p>
          <ul className={classes.warnings}>
            {warnings.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </div>
      )}
      {working ? (
        <PackMaking state={state} stop={stop} />
      ) : (
        <div className={classes.choices}>
          {kinds.map(({ kind, icon: Icon, variant }) => (
            <Fragment key={kind}>
              <Button
                size="md"
                variant={variant}
                leftSection={<Icon aria-hidden />}
                aria-describedby={`pack-${kind}`}
                onClick={() => void make(kind, data, asked)}
              >
                {t(`pack:screen.${kind}`)}
              </Button>
              <span id={`pack-${kind}`} className={classes.what}>
                {t(`pack:screen.${kind}What`)}
              </span>
            </Fragment>
          ))}
        </div>
      )}
      <PackOutcome state={state} />
      <p className={classes.links}>
        {(['accounts', 'vouchers', 'voucher-sheet', 'budget-status'] as const).map((document) => (
          <Link key={document} to="/print" search={{ document, year, ...(grant && { grant: grant.id }) }}>
            {t(`pack:screen.print.${document}`)}
          </Link>
        ))}
      </p>
    </Section>
  )
}
