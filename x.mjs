import { chromium } from '@playwright/test'
import {readFileSync,existsSync} from 'fs'; import http from 'http'
const root='/tmp/view-ask'; const types={html:'text/html',js:'text/javascript',css:'text/css'}
const srv=http.createServer((q,r)=>{let p=q.url.split('?')[0]; if(p.endsWith('/'))p+='index.html'; const f=root+p; if(!existsSync(f)){r.writeHead(404);return r.end()} r.writeHead(200,{'content-type':types[f.split('.').pop()]??'text/plain'}); r.end(readFileSync(f))}).listen(4617)
const b=await chromium.launch({executablePath:'/usr/bin/chromium',args:['--no-sandbox']}); const p=await b.newPage({viewport:{width:1000,height:800}}); p.setDefaultTimeout(12000)
try{ for(const [n,a] of [['c','/deciding/consent-companion/'],['p','/treatment/day-planner/']]){await p.goto('http://127.0.0.1:4617'+a); await p.pdf({path:`/tmp/ask-${n}.pdf`,format:'Letter'}); console.log(n,(readFileSync(`/tmp/ask-${n}.pdf`,'latin1').match(/\/Type\s*\/Page\b/g)||[]).length)}
}catch(e){console.log('X',e.message)}
await b.close(); srv.close()
