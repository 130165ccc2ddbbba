import { useEffect, useState } from 'react'
import { type WrongPaper, wrongPaper } from '../../../shared/documents/wrong-papers.ts'
import { usePlaceData } from '../../data/place/queries.ts'
import { useToday } from '../../ui/use-today.ts'

const none: readonly WrongPaper[] = []

/** The papers that are no longer right, once each has been looked at; those from before until then. */
export function useWrongPapers(): readonly WrongPaper[] {
  const data = usePlaceData()
  const today = useToday()
  const [wrong, setWrong] = useState(none)
  useEffect(() => {
    let outdated = false
    async function look() {
      const found: WrongPaper[] = []
      for (const record of data.prints) {
        await nextTurn()
        if (outdated) return
        const paper = wrongPaper(record, data, today)
        if (paper) found.push(paper)
      }
      setWrong(found)
    }
    void look()
    return () => {
      outdated = true
    }
  }, [data, today])
  // One that was taken down meanwhile, or printed again, is not shown until the others have been looked at.
  return wrong.filter(({ record }) => data.prints.includes(record))
}

/** Between two papers a click or a key is heard. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve))
}
