import { useMutation } from '@tanstack/react-query'
import { refused } from '../../../shared/domain/result.ts'
import type { FileToSave, PdfToPrint } from '../../../shared/host/contract.ts'
import { useHost } from '../../host/host-context.tsx'

/** Printing and saving the pages; what goes wrong is told by the query client. */
export function usePrintMutations() {
  const host = useHost()
  return {
    print: useMutation({
      mutationFn: async (pdf: PdfToPrint) => (await host.printers?.print(pdf)) ?? refused('print-failed'),
    }),
    save: useMutation({ mutationFn: (file: FileToSave) => host.saveFile(file) }),
  }
}
