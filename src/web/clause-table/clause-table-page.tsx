import { useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { REVISION } from '../../domain/register/rules-revision.ts'
import { mayDo } from '../../domain/register/lifecycle.ts'
import { Refused, Waiting } from '../parts/states.tsx'
import type { Who } from '../people/session.tsx'
import { useService } from '../service.tsx'
import { useWords } from '../words.tsx'
import {
  chosenQuery,
  rememberColumns,
  rememberedColumns,
  rememberedSheets,
  rememberSheets,
  withColumn,
  type ChosenFile,
} from './chosen-file.ts'
import { ClauseTableWords } from './clause-table-words.tsx'
import { ColumnTable } from './column-table.tsx'
import { ReadClauses } from './read-clauses.tsx'
import { StandardForm } from './standard-form.tsx'
import { TableDrop } from './table-drop.tsx'

/** Where a table of clauses in Excel or Word becomes a draft. */
export default function ClauseTablePage({ who }: { readonly who: Who }) {
  return (
    <ClauseTableWords>
      <ClauseTable who={who} />
    </ClauseTableWords>
  )
}

function ClauseTable({ who }: { readonly who: Who }) {
  const words = useWords()
  const title = words.say('table-page-title')
  useEffect(() => {
    document.title = `${title} · ${words.say('studio-title')}`
  }, [title, words])
  const [file, setFile] = useState<ChosenFile>()
  return (
    <main id="main" tabIndex={-1} className="desk clause-table">
      <h1>{title}</h1>
      <p className="lead">{words.say('table-page-why')}</p>
      {mayDo(REVISION.acts['import-revision'], who) ? (
        <>
          <TableDrop name={file?.name} onFile={setFile} />
          {file === undefined ? null : <Read file={file} onChange={setFile} />}
        </>
      ) : (
        <p className="sub">{words.say('table-page-cannot')}</p>
      )}
    </main>
  )
}

/** What the service reads from the file; columns that were chosen for such a table before come first. */
function Read(props: { readonly file: ChosenFile; readonly onChange: (file: ChosenFile) => void }) {
  const { file, onChange } = props
  const words = useWords()
  const service = useService()
  const reading = useQuery({
    queryKey: ['clause-table', file, words.language],
    queryFn: async ({ signal }) => {
      const read = (chosen: ChosenFile) =>
        service('readClauseTable', {
          query: chosenQuery(chosen),
          body: chosen.bytes,
          contentType: chosen.type,
          signal,
        })
      const { data: guessed } = await read(file)
      const sheets = file.sheets ?? rememberedSheets(guessed)
      const own = sheets === undefined ? file : { ...file, sheets }
      const isOther = sheets !== undefined && sheets.join('/') !== guessed.read.join('/')
      const data = isOther ? (await read(own)).data : guessed
      const known = Object.keys(file.columns).length === 0 ? rememberedColumns(data) : {}
      if (Object.keys(known).length === 0) return { table: data, file: own }
      const again = { ...own, columns: known }
      return { table: (await read(again)).data, file: again }
    },
    placeholderData: (before) => (before?.file.name === file.name ? before : undefined),
  })
  if (reading.isError) return <Refused cause={reading.error} />
  if (reading.data === undefined) return <Waiting />
  const { table, file: read } = reading.data
  return (
    <>
      <ColumnTable
        table={table}
        chosen={{ ...read.columns, ...file.columns }}
        onSheets={(sheets) => {
          rememberSheets(table, sheets)
          onChange({ ...read, sheets, columns: {} })
        }}
        onColumn={(column, field) => {
          const columns = withColumn(read.columns, column, field)
          rememberColumns(table, columns)
          onChange({ ...read, columns })
        }}
      />
      <ReadClauses table={table} />
      {table.faults.length > 0 ? null : <StandardForm file={read} table={table} />}
    </>
  )
}
