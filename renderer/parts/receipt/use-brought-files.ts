import { useEffect, useRef, useState } from 'react'
import type { Result } from '../../../shared/domain/result.ts'
import type { ChosenFile } from '../../../shared/host/contract.ts'
import { chosenFiles } from '../../host/chosen-files.ts'

/**
 * Hears of files that are dropped anywhere on the page, or pasted into it, while the caller is on screen.
 * @returns whether files are being dragged over the page just now
 */
export function useBroughtFiles(onFiles: (files: Result<readonly ChosenFile[]>) => void): boolean {
  const [over, setOver] = useState(false)
  const hear = useRef(onFiles)
  useEffect(() => {
    hear.current = onFiles
  })
  useEffect(() => {
    const bring = (files: readonly File[]) => {
      if (files.length > 0) hear.current(chosenFiles(files, 'receipt'))
    }
    const onDragOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      event.dataTransfer.dropEffect = 'copy'
      setOver(true)
    }
    const onDragLeave = (event: DragEvent) => {
      // Out of the window, and not from one part of it to another.
      if (event.relatedTarget === null) setOver(false)
    }
    const onDrop = (event: DragEvent) => {
      setOver(false)
      if (!event.dataTransfer?.types.includes('Files')) return
      event.preventDefault()
      bring([...event.dataTransfer.files])
    }
    const onPaste = (event: ClipboardEvent) => {
      const files = [...(event.clipboardData?.files ?? [])]
      // Word and spreadsheets copy a picture of the words as well: in a field it is the words that are meant.
      const meantAsText = event.target instanceof HTMLElement && event.target.matches('input, textarea')
      if (files.length === 0 || (meantAsText && event.clipboardData?.types.includes('text/plain'))) return
      event.preventDefault()
      bring(files)
    }
    window.addEventListener('dragover', onDragOver)
    window.addEventListener('dragleave', onDragLeave)
    window.addEventListener('drop', onDrop)
    window.addEventListener('paste', onPaste)
    return () => {
      window.removeEventListener('dragover', onDragOver)
      window.removeEventListener('dragleave', onDragLeave)
      window.removeEventListener('drop', onDrop)
      window.removeEventListener('paste', onPaste)
    }
  }, [])
  return over
}
