import { useState } from 'react'
import { useWords } from '../words.tsx'
import { mediaTypeOf, type ChosenFile } from './chosen-file.ts'

/** Takes a file, by its dialog or dropped. The same file may be chosen again once it is mended. */
export function FileDrop(props: {
  readonly name: string | undefined
  readonly onFile: (file: ChosenFile) => void
}) {
  const { name, onFile } = props
  const words = useWords()
  const [isOver, setIsOver] = useState(false)
  const [strange, setStrange] = useState<string>()

  async function take(file: File | undefined): Promise<void> {
    if (file === undefined) return
    const type = mediaTypeOf(file.name)
    setStrange(type === undefined ? file.name : undefined)
    if (type === undefined) return
    const bytes = new Uint8Array(await file.arrayBuffer())
    onFile({ name: file.name, type, bytes, columns: {} })
  }
  return (
    <div
      className={isOver ? 'drop over' : 'drop'}
      onDragOver={(event) => {
        event.preventDefault()
        setIsOver(true)
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={(event) => {
        event.preventDefault()
        setIsOver(false)
        void take(event.dataTransfer.files[0])
      }}
    >
      <label className="button file">
        <span>{words.say('table-page-file')}</span>
        <input
          type="file"
          accept=".xlsx,.docx"
          onChange={({ target }) => {
            void take(target.files?.[0])
            target.value = ''
          }}
        />
      </label>
      <span className="sub">{name ?? words.say('table-page-drop')}</span>
      {strange === undefined ? null : (
        <span className="fault" role="alert">
          {words.say('table-page-kind', { file: strange })}
        </span>
      )}
    </div>
  )
}
