import { generatedContent } from './tests/bench/generate.ts'
import { checkProject } from './lib/check/index.ts'
import { kindOf, toProject } from './lib/check/project.ts'
import { readSourceFile } from './lib/check/source-file.ts'
const n=Number(process.argv[2])
const files=[...generatedContent(n)].map(([p,t])=>readSourceFile('content/'+p,kindOf('content/'+p)!,t))
const t=process.cpuUsage().user
const project=toProject(files)
const problems=checkProject(project)
console.log('cpu', (process.cpuUsage().user-t)/1e6)
const by:Record<string,number>={}
for (const p of problems) by[p.rule]=(by[p.rule]??0)+1
console.log(by); const seen=new Set<string>()
for (const p of problems) if ((by[p.rule]!<40||seen.size<40)&&!seen.has(p.message)) { seen.add(p.message); console.log(p.rule,p.file,p.line,p.message.slice(0,140)) }
