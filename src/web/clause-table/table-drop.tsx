import { useState } from 'react'
import { FileDrop } from '../parts/file-drop.tsx'
import { useWords } from '../words.tsx'
import { mediaTypeOf, type ChosenFile } from './chosen-file.ts'

/** Takes the file of a table; one that is neither Excel nor Word is named, and not taken. */
export function TableDrop(props: {
  readonly name: string | undefined
  readonly onFile: (file: ChosenFile) => void
}) {
  const { name, onFile } = props
  const words = useWords()
  const [strange, setStrange] = useState<string>()

  async function take(file: File): Promise<void> {
    const type = mediaTypeOf(file.name)
    setStrange(type === undefined ? file.name : undefined)
    if (type === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    onFile({ name: file.name, type, bytes, columns: {} })
  }
  return (
    <FileDrop
      label={words.say('table-page-file')}
      hint={name ?? words.say('table-page-drop')}
      accept=".xlsx,.docx"
      onFile={(file) => void take(file)}
    >
      {strange === undefined ? null : (
        <span className="fault" role="alert">
          {words.say('table-page-kind', { file: strange })}
        </span>
      )}
    </FileDrop>
  )
}
