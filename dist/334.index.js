const id=334,ids=[334],modules={5334:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{htmlReport:()=>htmlReport});var file_marks=__webpack_require__(
4518),json_text=__webpack_require__(5825),secrets_mask=__webpack_require__(1326),task_words=__webpack_require__(3915),with_commas=__webpack_require__(5314),words=__webpack_require__(8389),division_words=__webpack_require__(
5986),summary_notes=__webpack_require__(2713),summary_shorter=__webpack_require__(5421),summary_verdict=__webpack_require__(2205),bounded=__webpack_require__(9229),closing_words=__webpack_require__(7280),
cpu_advice=__webpack_require__(2407),duration=__webpack_require__(4094),insight_words=__webpack_require__(324),words_escape=__webpack_require__(3305),plain_text=__webpack_require__(5286);const longestText=300;
function shownTexts(mask){return(text,length=longestText)=>(0,words_escape.Z)((0,plain_text.f$)(text,mask,length))}function preformatted(lines,label="Output"){return`<pre tabindex="0" role="group" ari\
a-label="${label}">${lines.map(words_escape.Z).join(`
`)}</pre>`}function jsonInHtml(value){return(JSON.stringify(value)??"null").replaceAll(/[<>&\u2028\u2029]/g,mark=>String.raw`\u${mark.charCodeAt(0).toString(16).padStart(4,"0")}`)}function taskLink(key){
return(0,words_escape.Z)(`#${rowId(key)}`.replaceAll(/%/g,"%25"))}function rowId(key){return`task=${key}`}const longestLine=1e3,mostAdvice=5;function renderTabTitle(report,mask){return`${verdictSign(report).
symbol} ${(0,summary_verdict.L)(report,shownTexts(mask)).sentence}`}function renderHeader(report,mask){const shown=shownTexts(mask),{sentence,facts,stoppedEarly,given,notRun}=(0,summary_verdict.L)(report,
shown),sign=verdictSign(report),{path,seconds}=report.criticalPath,lines=[[...facts,...stoppedEarly===void 0?[]:[`<b>stopped early:</b> ${stoppedEarly}`]].join(" \xB7 "),...given===void 0?[]:[`<b>Give\
n:</b> ${given}`],...notRun===void 0?[]:[`<b>Not run:</b> ${notRun}`],...path.length===0?[]:[`<b>Critical path</b> (\u25C6), ${(0,duration.a)(seconds)}: ${shown((0,closing_words.LF)(report),longestLine)}`]];
return[`<header class="${sign.name}">`,`<h1><span class="sign ${sign.name}" aria-hidden="true">${sign.symbol}</span> ${sentence}</h1>`,...lines.map(line=>`<p>${line}</p>`),"</header>",""].join(`
`)}function renderAdvice(report,mask){const shown=shownTexts(mask),found=(0,cpu_advice.Vu)(report),cpus=found.slice(0,mostAdvice).map(advice=>(0,cpu_advice.Op)(advice));found.length>mostAdvice&&cpus.push(
`${(0,words.hS)(found.length-mostAdvice,"more task")} left out here: see cpu-seconds in results.json`);const{insight}=report,all=[...insight===void 0?[]:[`<p>${shown((0,insight_words._v)(report,insight),
longestLine)}.</p>`,...list("ol",insight.changes.map(change=>(0,insight_words.k0)(report,change)),shown),...renderMachines((0,summary_shorter.W)(insight)),...renderDivision(report,insight,shown),...asSentence(
(0,insight_words.U9)(insight.idle),shown),...titled("Slower than usual",insight.slower.map(task=>(0,insight_words.uw)(report,task)),shown),...titled("Flaky",insight.flaky.map(task=>(0,insight_words.Ny)(
report,task)),shown),`<p class="small">${shown((0,insight_words.TX)(insight),longestLine)}.</p>`],...titled("More CPUs used than held",cpus,shown)];return all.length===0?"":section("shorter","What wou\
ld make it shorter",all)}function renderRemarks(report,mask,bytes){const notes=(0,summary_notes.h$)(report);if(notes.length===0)return"";const shown=shownTexts(mask),{kept,leftOut}=(0,bounded.gr)(notes,
bytes,note=>`<li>${shown(note,longestLine)}</li>`),cut=leftOut===0?[]:[`<p>${(0,words.hS)(leftOut,"more note")} left out here: the log has them all.</p>`];return section("notes","Notes",["<ul>",...kept,
"</ul>",...cut])}function renderDivision(report,insight,shown){const words2=(0,division_words.Z)(report,insight);if(words2===void 0)return[];const text=`${shown(words2.text,longestLine)}.`;if(words2.workflow===
void 0)return[`<p>${text}</p>`];const{title,lines}=words2.workflow;return[`<p><b>${text}</b></p>`,`<details><summary>${title}</summary>`,"<p>With the set-up steps of your own before each <code>rundag<\
/code>, and this graph, <code>working-directory</code> and inputs in all of them:</p>",`${preformatted(lines,title)}</details>`]}function verdictSign(report){const name=report.ended?.result==="success"?
"success":"failure";return{name,symbol:(0,task_words.In)(name).symbol}}function section(id2,title,parts){return`<section id="${id2}" aria-labelledby="${id2}-title">
<h2 id="${id2}-title">${title}</h2>
${parts.join(`
`)}
</section>
`}function asSentence(text,shown){return text===void 0?[]:[`<p>${shown(text,longestLine)}.</p>`]}function list(tag,texts,shown){return texts.length===0?[]:[`<${tag}>`,...texts.map(text=>`<li>${shown(text,
longestLine)}.</li>`),`</${tag}>`]}function titled(title,texts,shown){return texts.length===0?[]:[`<p>${title}:</p>`,...list("ul",texts,shown)]}function cell(text,isOwn){return`<td class="number">${isOwn?
`<b>${text}</b>`:text}</td>`}function renderMachines(columns2){if(columns2.length===0)return[];const machines=columns2.map(column=>cell(column.machines,column.isOwn)).join(""),durations=columns2.map(column=>cell(
column.duration,column.isOwn)).join("");return['<table class="machines"><tbody>',`<tr><th scope="row">CPUs</th>${machines}</tr>`,`<tr><th scope="row">the run takes</th>${durations}</tr>`,"</tbody></ta\
ble>"]}var run_report=__webpack_require__(5176),failure_lines=__webpack_require__(114),failure_groups=__webpack_require__(2596),summary_failures=__webpack_require__(957);const mostListed=12,namedOthers=20,
most=8e3,least=600;function renderFailed(report,mask,keys,bytes){const groups=(0,failure_groups.HZ)(report,mask);if(groups.length===0)return"";const{open,lines}=(0,summary_failures.mS)(groups.length),
each=Math.max(least,Math.min(most,Math.floor(bytes/groups.length)-1e3)),look={mask,shown:shownTexts(mask),keys},list2=groups.slice(0,mostListed).map((group,place)=>{const isOpen=place<open;return renderGroup(
group,look,{isOpen,lines:isOpen?lines:summary_failures.EM,bytes:each})}).join(`
`),rest=renderRest(groups.slice(mostListed),look,{bytes:bytes-(0,bounded.dp)(list2),each});return`<section id="failed" aria-labelledby="failed-title">
<h2 id="failed-title">Failed</h2>
${list2}
${rest}</section>
`}function renderRest(groups,look,{bytes,each}){if(groups.length===0)return"";const{kept,leftOut}=(0,bounded.gr)(groups,bytes,group=>renderGroup(group,look,{isOpen:!1,lines:summary_failures.EM,bytes:each})),
cut=leftOut===0?"":`<p>${(0,words.hS)(leftOut,"more cause")} left out here: the table has their tasks.</p>
`;return`<details class="more"><summary>${(0,words.hS)((0,failure_groups.uv)(groups),"more failed task")}, ${(0,words.hS)(groups.length,"more cause")}</summary>
${kept.join(`
`)}
${cut}</details>
`}function renderGroup(group,look,{isOpen,lines,bytes}){const{first,cause}=group,{mask,shown}=look,outcome=(0,run_report.vS)(first),hint=(0,task_words.dx)(first),printed=(0,failure_lines.Y)(outcome,mask,
{lines,bytes}),parts=[...renderOthers(group,look),...outcome?.tests===void 0?[]:(0,summary_failures.Xh)(outcome.tests,shown),...hint===void 0||cause.said===hint?[]:[`<p class="hint">${shown(hint,500)}\
</p>`],printed.lines.length===0?"<p>It printed nothing.</p>":preformatted(printed.lines),...printed.tail.length>0?[`<details><summary>The last ${(0,words.hS)(printed.tail.length,"line")}</summary>${preformatted(
printed.tail)}</details>`]:[]];return`<details class="failure"${isOpen?" open":""}>
<summary>${renderTitle(group,look)}</summary>
${parts.filter(part=>part!=="").join(`
`)}
</details>`}function renderTitle(group,look){const{first,others,cause,heldBack}=group,sign=(0,task_words.In)((0,task_words.Vj)(first)),more=others.length===0?"":` and ${(0,with_commas.r)(others.length)}\
 more`;return[`<span class="sign ${(0,task_words.Vj)(first)}" aria-hidden="true">${sign.symbol}</span> ${html_failures_link(first,look)}<b>${more}</b>`,`<span>${(0,words_escape.Z)((0,failure_groups.k8)(
group))}</span>`,...cause.said===void 0?[]:[`<strong>${(0,words_escape.Z)(cause.said)}</strong>`],`<code>${(0,words_escape.Z)((0,failure_groups.Xw)(group,look.mask))}</code>`,...heldBack===0?[]:[`<spa\
n class="held">held back ${(0,words.hS)(heldBack,"task")}</span>`]].join(' <i aria-hidden="true">\xB7</i> ')}function renderOthers({others},look){if(others.length===0)return[];const links=others.slice(
0,namedOthers).map(task=>html_failures_link(task,look)),more=others.length>namedOthers?` and ${(0,with_commas.r)(others.length-namedOthers)} more`:"";return[`<p>For the same cause: ${links.join(", ")}${more}\
</p>`]}function html_failures_link(task,{shown,keys}){return`<a href="${taskLink(keys.get(task.task.id)??"")}">${shown((0,run_report.lz)(task),200)}</a>`}const mostInFileOrder=25,readingRanks={failure:0,
tolerated:1,flaky:2,unfinished:3,cancelled:4,success:5,skipped:5},mostRows=400,columns=["Task","Result","Start","Time","Attempts","Slot","Why"];function renderTasks(report,mask,lanes,keys,bytes){const tasks=inReadingOrder(
[...report.tasks.values()]).slice(0,mostRows),shown=shownTexts(mask),{kept}=(0,bounded.gr)(tasks,bytes,task=>renderRow(task,lanes,shown,keys)),leftOut=report.tasks.size-kept.length;return['<section id\
="tasks" aria-labelledby="tasks-title">','<h2 id="tasks-title">Tasks</h2>','<div id="find"></div>','<div id="table">',`<table><thead><tr>${columns.map(name=>`<th scope="col">${name}</th>`).join("")}</\
tr></thead><tbody>`,...kept,"</tbody></table>",...leftOut===0?[]:[`<p>${(0,words.hS)(leftOut,"more task")} left out without scripts: <code>results.json</code> has them all.</p>`],"</div>","</section>",
""].join(`
`)}function inReadingOrder(tasks){return tasks.length<=mostInFileOrder?tasks:tasks.toSorted((one,other)=>readingRanks[(0,task_words.Vj)(one)]-readingRanks[(0,task_words.Vj)(other)])}function renderRow(task,lanes,shown,keys){
const verdict=(0,task_words.Vj)(task),sign=(0,task_words.In)(verdict),[first]=task.attempts.length===0?[]:lanes.attemptsOf(task),cells=[`<th scope="row">${shown((0,run_report.lz)(task),200)}</th>`,`<t\
d class="${verdict}"><span class="sign ${verdict}" aria-hidden="true">${sign.symbol}</span> ${sign.word}</td>`,numeric(first===void 0?"":(0,duration.a)(first.from)),numeric(first===void 0?"":(0,duration.
a)(task.seconds)),numeric(first===void 0?"":String(task.attempts.length)),numeric(shown(lanes.slotsOf(task))),`<td>${shown((0,task_words.ss)(task))}</td>`];return`<tr id="${(0,words_escape.Z)(rowId(keys.
get(task.task.id)??""))}">${cells.join("")}</tr>`}function numeric(text){return`<td class="number">${text}</td>`}var event_line=__webpack_require__(7774);const longestWhy=300,longestPath=200,longestMachine=100,
mostAttempts=50,mostLanes=2e3;class Lanes{all;#report;#mask;#places=new Map;constructor(report,mask){this.#report=report,this.#mask=mask;const slots=new Map(report.machines.map(({name})=>[name,new Set])),
own=new Set;for(const task of report.tasks.values())for(const{machine,slot}of(0,run_report.EW)(task))(machine===void 0?own:slots.get(machine))?.add(slot);this.all=this.#place(slots.set("",own))}attemptsOf(task){
const{attempts,alsoRan}=task;return[...attempts.slice(-mostAttempts).map(attempt=>this.#dataOf(task,attempt)),...alsoRan.slice(-mostAttempts).map(attempt=>this.#dataOf(task,attempt,{repeated:!0}))]}slotsOf(task){
const names=this.attemptsOf(task).map(({lane})=>{const{name="",machine=""}=this.all[lane]??{},number=name.replace(/^slot /,"");return machine===""?number:`${machine}: ${number}`});return(0,words.KE)([
...new Set(names)],5)}#dataOf(task,attempt,facts={}){const outcome=attempt.ended?.outcome,{startedAt,wallSeconds,reportDirectory}=this.#report,verdict=(0,task_words.ve)(task,attempt),log=outcome?.logFile,
since=at=>(0,json_text.Jp)(Math.max(0,at-startedAt)/1e3),from=since(attempt.startedAt);return{attempt:attempt.attempt,...facts,lane:this.#places.get(placeKey(attempt.machine??"",attempt.slot))??0,from,
to:Math.max(from,attempt.ended===void 0?wallSeconds:since(attempt.ended.at)),verdict,...verdict==="success"?{}:{why:this.#shown((0,task_words.zv)(attempt,task.blamed),longestWhy)},...usageOf(outcome?.
usage),...log===void 0?{}:{log:this.#shown((0,event_line.Iw)(reportDirectory,log),longestPath)}}}#place(slots){const lanes=[];for(const[machine,numbers]of slots)for(const slot of[...numbers].toSorted(
(one,other)=>one-other))this.#places.set(placeKey(machine,slot),Math.min(lanes.length,mostLanes-1)),lanes.length===mostLanes?lanes[mostLanes-1]={name:"other slots",machine:""}:lanes.push({name:`slot ${slot}`,
machine:this.#shown(machine,longestMachine)});return lanes}#shown(text,length){return(0,plain_text.f$)(text,this.#mask,length)}}const placeKey=(machine,slot)=>`${slot} ${machine}`;function usageOf(usage){
return{...usage?.cpuSeconds===void 0?{}:{cpuSeconds:(0,json_text.Jp)(usage.cpuSeconds)},...usage?.peakBytes===void 0?{}:{peakBytes:usage.peakBytes}}}var last_lines=__webpack_require__(2748),neutralise=__webpack_require__(
6773);const plain={colour:void 0,styles:new Set},colours=[void 0,"red","green","yellow","blue","magenta","cyan",void 0],styles=new Map([[1,"bold"],[2,"dim"],[3,"italic"],[4,"underline"]]),setting=/\u001b\[([0-9;:]*)m/g;
function coloursOf(tail,shown,mask){if(!tail.some(line=>line.includes("\x1B")))return[];const lines=mask(tail.join(`
`)).split(`
`).flatMap(neutralise.KO).join(`
`).split(/\r\n|[\r\n]/u);let last=lines.length-1;for(;last>0&&colouredLine(lines[last]??"").text==="";)last-=1;let end=shown.reduce((sum,{length})=>sum+length+1,-1);const found=[];for(const[index,text]of shown.
toReversed().entries()){const line=colouredLine(lines[last-index]??""),start=end-text.length;line.text===text&&found.push(line.stretches.map(([from,to,look])=>[start+from,start+to,look])),end=start-1}
return found.toReversed().flat()}function colouredLine(line){const stretches=[];let text="",look=plain,from=0;const add=piece=>{const start=text.length;text+=(0,plain_text.DJ)(piece);const words2=wordsOf(
look);words2!==""&&text.length>start&&stretches.push([start,text.length,words2])};for(const match of line.matchAll(setting))add(line.slice(from,match.index)),look=lookAfter(look,match[1]??""),from=match.
index+match[0].length;add(line.slice(from));const{length}=text.trimEnd();return{text:text.slice(0,length),stretches:stretches.flatMap(([start,end,words2])=>start<length?[[start,Math.min(end,length),words2]]:
[])}}function wordsOf({colour,styles:all}){return[...colour===void 0?[]:[colour],...all].join(" ")}function lookAfter(before,codes){const numbers=codes.split(/[;:]/).map(Number);let look=before;for(let index=0;index<
numbers.length;index+=1){const code=numbers[index]??0;if(code===38||code===48){const number=numbers[index+1]===5?numbers[index+2]??0:16;code===38&&(look=withColour(look,number<16?colourOf(number):void 0)),
index+=numbers[index+1]===5?2:4}else look=afterCode(look,code)}return look}function withColour({styles:kept},colour){return{colour,styles:kept}}function colourOf(number){return number===8?"gray":colours[number%
8]}function afterCode(look,code){const style=styles.get(code);if(code===0)return plain;if(style!==void 0)return{...look,styles:new Set([...look.styles,style])};if(code>=22&&code<=24){const ended=code===
22?["bold","dim"]:[code===23?"italic":"underline"];return{...look,styles:new Set([...look.styles].filter(one=>!ended.includes(one)))}}return code===39?withColour(look,void 0):code>=30&&code<=37?withColour(
look,colourOf(code-30)):code>=90&&code<=97?withColour(look,colourOf(code-82)):look}const mostLines=100,log_data_longestLine=1e3,mostTails=3,textPart=.7,stretchBytes=18,rooms={failed:{most:16384,least:1500,
part:.7},other:{most:4096,least:200,part:1}};function logPieces(tasks,mask,bytes){const numbered=tasks.map((task,place)=>({task,place})).filter(({task})=>hasOutput(task)),broken=numbered.filter(({task})=>(0,run_report.
gz)(task)),others=numbered.filter(({task})=>!(0,run_report.gz)(task)).toSorted((one,other)=>weight(one.task)-weight(other.task)),pieces=[];let left=bytes;for(const[some,room2]of[[broken,rooms.failed],
[others,rooms.other]]){const each=Math.max(room2.least,Math.min(room2.most,left*room2.part/Math.max(1,some.length)));for(const{task,place}of some){const piece=`"${place}":${jsonInHtml(logOf(task,mask,
each))}`;if(left-=(0,bounded.dp)(piece)+2,left<0)return{pieces,leftOut:numbered.length-pieces.length};pieces.push(piece)}}return{pieces,leftOut:0}}function hasOutput(task){return task.attempts.some(({
ended})=>(ended?.outcome.tail.length??0)>0)}function weight(task){return(0,task_words.Vj)(task)==="success"?1:0}function logOf(task,mask,bytes){const shown=task.attempts.filter((attempt,index)=>index===
task.attempts.length-1||(0,task_words.ve)(task,attempt)==="failure").slice(-mostTails),room2=bytes/Math.max(1,shown.length),tails=shown.flatMap(({attempt,ended})=>ended===void 0?[]:[endOf(attempt,ended.
outcome.tail,mask,room2)]),outcome=(0,run_report.gz)(task)?(0,run_report.vS)(task):void 0;return{...causeOf(outcome,mask,bytes/2),tails}}function causeOf(outcome,mask,bytes){return outcome?.cause===void 0?
{}:{cause:(0,failure_lines.w)(outcome,mask,{lines:16,bytes}).lines.join(`
`)}}function endOf(attempt,tail,mask,bytes){const size=bytes*textPart,lines=(0,last_lines.w)(tail,mask,{lines:mostLines,lineLength:log_data_longestLine,size,sizeOf:bounded.dp}),stretches=coloursOf(tail,
lines,mask),text=lines.join(`
`);return stretches.length>0&&stretches.length*stretchBytes<=bytes-size?[attempt,text,stretches]:[attempt,text]}const pagePolicy="default-src 'none'; script-src 'sha256-IiasxszR98tCD/ibaBbDJp3gkMQxMA0\
E72S5aEwg9k4='; style-src 'sha256-+k8Xwejr+uPztXYYZrLbY7cucglI73rdNy6jOxlWJW4='; img-src data:; base-uri 'none'; form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'",pageScript='\
"use strict";(()=>{function f(e,t={},...n){let r=document.createElement(e);return oe(r,t),r.append(...n),r}var Ue="http://www.w3.org/2000/svg";function S(e,t={},...n){let r=document.createElementNS(Ue\
,e);return oe(r,t),r.append(...n),r}function oe(e,t){for(let[n,r]of Object.entries(t))r!==void 0&&e.setAttribute(n,String(r))}function $(e){let t=document.getElementById(e);if(t===null)throw new Error\
(`internal error: the page has no #${e}`);return t}function O(e){return JSON.parse($(e).textContent??"")}function P(e,t){return f("span",{class:`sign ${e}`,"aria-hidden":"true"},t)}function se(e){retu\
rn e instanceof HTMLInputElement||e instanceof HTMLTextAreaElement}var _e=/(?!\\t)[\\p{Cc}\\p{Bidi_Control}\\u2028\\u2029]/u,Wt=new RegExp(_e,"gu");function H(e,t){if(e.length<=t)return e;let n=e.slice(0,M\
ath.max(0,t-1));return`${/[\\ud800-\\udbff]$/.test(n)?n.slice(0,-1):n}\\u2026`}function b(e){return String(e).replaceAll(/\\B(?=(?:\\d{3})+$)/g,",")}var T={failure:0,tolerated:1,flaky:2,unfinished:3,cancel\
led:4,success:5,skipped:5};var ze=36,ie=10,Xe=6,qe=16;function de(e,t){let n=le(e.tasks,void 0);return n.size<=ze?z(new Map([...n.keys()].map(r=>[r,G(n.get(r)??[])])),n,"The whole graph."):t===void 0?\
Ye(e,n):Je(e,t)}function le(e,t){let n=new Map;for(let r of e){let o=N(r,t),s=n.get(o);s===void 0?n.set(o,[r]):s.push(r)}return n}function N(e,t){return e.matrix===void 0||e===t?`task ${e.place}`:`mat\
rix ${e.matrix}`}function Ye(e,t){let n=e.data.path.flatMap(a=>e.tasks[a]??[]),r=[...new Set(n.map(a=>N(a,void 0)))],o=r.slice(-qe),s=new Map(o.map(a=>[a,G(t.get(a)??[])])),i=o.length<r.length?`, its \
last ${o.length} boxes`:"";return z(s,t,`The critical path${i}. Open a task to see what it needs and what needs it.`)}function Je(e,t){let n=le(e.tasks,t),r=new Map([[N(t,t),G([t])]]),o=new Set,s=0;fo\
r(let[a,d]of[["needs",Qe],["dependents",Ze]]){let l=[t];for(let c of[ie,Xe]){let u=[...new Set(l.flatMap(h=>d(e,h)).map(h=>N(h,t)))].filter(h=>!r.has(h)).map(h=>[h,n.get(h)??[]]),p=u.toSorted(([,h],[,\
y])=>ae(h)-ae(y)).slice(0,c),g=u.filter(h=>!p.includes(h)).flatMap(([,h])=>h);for(let[h,y]of p)r.set(h,G(y));if(a==="needs")for(let[,h]of u)for(let y of h)o.add(y);g.length>0&&c===ie?r.set(`more ${a}`\
,et(g)):s+=g.length,l=p.flatMap(([,h])=>h)}}let i=s===0?"":`, without ${b(s)} more two steps away`;return z(r,n,`What ${t.label} needs and what needs it, two steps far${i}.`,{middle:t,needed:o})}funct\
ion Qe({tasks:e},t){return t.needs.flatMap(n=>e[n]??[])}function Ze({tasks:e},t){return t.dependents.flatMap(n=>e[n]??[])}function ae(e){let[t]=_(e);return t===void 0?0:T[t.verdict]*2-Number(e.some(({\
isCritical:n})=>n))}function _(e){return e.toSorted((t,n)=>T[t.verdict]-T[n.verdict])}function G(e){let t=_(e),[n]=t;return n===void 0?{label:"",tasks:e,kind:"more"}:e.length===1?{label:n.label,tasks:\
t,kind:"task"}:{label:n.matrix??n.label,tasks:t,kind:"matrix"}}function et(e){return{label:`${b(e.length)} more`,tasks:_(e),kind:"more"}}function z(e,t,n,r){let o=[...e.values()],s=new Map;for(let[d,{\
tasks:l}]of o.entries())for(let c of l)s.set(c,d);let i=new Map([...t.values()].flat().map(d=>[d.place,d])),a=new Map;for(let[d,l]of s)for(let c of d.needs){let m=i.get(c),u=m===void 0?void 0:s.get(m)\
;u===void 0||u===l||r!==void 0&&d!==r.middle&&m!==r.middle&&(o[u]?.kind==="more"||o[l]?.kind==="more"||m!==void 0&&r.needed.has(m)&&!r.needed.has(d))||a.set(`${u} ${l}`,[u,l])}return{boxes:o,edges:[..\
.a.values()],caption:n}}function ue(e,t){let r=tt(e,t).map(u=>fe(u,30)),o=[...r],s=t.map(([u,p])=>{let g=nt(r[u],r[p]);o.push(...g.slice(1,-1));for(let[h,y]of g.entries()){let x=g[h+1];x!==void 0&&(y.\
after.push(x),x.before.push(y))}return g}),i=[];for(let u of o)(i[u.column]??=[]).push(u);let a=i.map(u=>u??[]);rt(a);let d=o.reduce((u,{y:p})=>Math.min(u,p),1/0),l=u=>8+u*246,c=u=>u-(Number.isFinite(\
d)?d:0)+8,m=o.reduce((u,p)=>Math.max(u,c(p.y)+p.height),0);return{width:l(Math.max(0,a.length-1))+190+8,height:m+8,boxes:r.map(({column:u,y:p})=>({x:l(u),y:c(p),column:u})),edges:s.map(u=>u.flatMap((p\
,g)=>{let h=c(p.y)+p.height/2,y={x:l(p.column),y:h},x={x:l(p.column)+190,y:h};return g===0?[x]:g===u.length-1?[y]:[y,x]}))}}function fe(e,t){return{column:e,height:t,y:0,before:[],after:[]}}function t\
t(e,t){let n=Array.from({length:e},()=>0),r=Array.from({length:e},()=>0),o=Array.from({length:e},()=>[]);for(let[a,d]of t)o[a]?.push(d),r[d]=(r[d]??0)+1;let s=r.map(a=>a===0),i=[...r.keys()].filter(a=\
>r[a]===0);for(let a=i.pop();a!==void 0;a=i.pop())for(let d of o[a]??[])n[d]=Math.max(n[d]??0,(n[a]??0)+1),r[d]=(r[d]??0)-1,r[d]===0&&i.push(d);for(let[a,d]of o.entries())s[a]===!0&&d.length>0&&(n[a]=\
Math.max(0,Math.min(...d.map(l=>n[l]??0))-1));return n}function nt(e,t){if(e===void 0||t===void 0)return[];let n=Math.max(0,t.column-e.column-1);return[e,...Array.from({length:n},(r,o)=>fe(e.column+o+\
1,6)),t]}function rt(e){for(let t of e)ce(t);for(let t=0;t<12;t+=1){let n=t%2===0;for(let r of n?e:e.toReversed()){let o=new Map(r.map(s=>[s,me(n?s.before:s.after,s)]));r.sort((s,i)=>(o.get(s)??0)-(o.\
get(i)??0)),ce(r)}}for(let t=0;t<8;t+=1)for(let n of e)ot(n)}function me(e,t){return e.length===0?t.y+t.height/2:e.reduce((n,{y:r,height:o})=>n+r+o/2,0)/e.length}function ce(e){let n=-e.reduce((r,{hei\
ght:o})=>r+o+12,-12)/2;for(let r of e)r.y=n,n+=r.height+12}function ot(e){let t=e.map(o=>me([...o.before,...o.after],o)-o.height/2),n=-1/0;for(let[o,s]of e.entries())s.y=Math.max(n,t[o]??s.y),n=s.y+s.\
height+12;let r=e.reduce((o,{y:s},i)=>o+(t[i]??s)-s,0)/Math.max(1,e.length);for(let o of e)o.y+=r}var X="#task=";function L({key:e}){return`${X}${encodeURIComponent(e)}`}function pe(e){let t=[],n=[],r\
=he(e,location.hash),o;return window.addEventListener("hashchange",()=>{let s=he(e,location.hash);if(s!==r){r=s;for(let i of t)i()}}),{model:e,get selected(){return r},get found(){return o},select:s=>\
{if(s!==r){r=s,s===void 0?st():location.hash=L(s);for(let i of t)i()}},find:s=>{o=s;for(let i of n)i()},onSelect:s=>t.push(s),onFind:s=>n.push(s)}}function st(){try{history.pushState(null,"",location.\
pathname+location.search)}catch{location.hash="#closed"}}function he(e,t){if(!t.startsWith(X))return;let n=t.slice(X.length);try{return e.byKey.get(decodeURIComponent(n))}catch{return e.byKey.get(n)}}\
var Y=25;function ye(e,t){let n=f("p",{class:"small"}),r=f("div",{class:"graph"});e.append(n,r);let o,s=()=>{let i=de(t.model,t.selected);e.hidden=i.boxes.length===0,n.textContent=i.caption,o=it(i,t),\
r.replaceChildren(at(o));let a=o.choice.boxes.findIndex(l=>be(l,t)),d=o.layout.boxes[a];d!==void 0&&(r.scrollLeft=d.x+190/2-r.clientWidth/2)};r.addEventListener("keydown",i=>{let a=o===void 0?void 0:u\
t(o,i);a!==void 0&&(i.preventDefault(),a.focus())}),t.onSelect(s),s()}function be({kind:e,tasks:t},{selected:n}){return e!=="more"&&n!==void 0&&t.includes(n)}function it(e,t){let n=ue(e.boxes.length,e\
.edges),r=e.boxes.map((o,s)=>{let{x:i=0,y:a=0}=n.boxes[s]??{};return lt(o,{x:i,y:a},t)});return{choice:e,layout:n,links:r}}function at({choice:e,layout:t,links:n}){let{width:r,height:o,edges:s}=t,i=s.\
map((a,d)=>{let[l=0,c=0]=e.edges[d]??[],m=[l,c].every(u=>e.boxes[u]?.tasks.some(p=>p.isCritical));return S("path",{d:dt(a),class:m?"edge critical":"edge"})});return S("svg",{width:r,height:o,viewBox:`\
0 0 ${r} ${o}`,role:"group","aria-label":e.caption},...i,...n)}function dt(e){let[t,...n]=e;if(t===void 0)return"";let r=t,o=n.map(s=>{let i=(r.x+s.x)/2,a=`C${i} ${r.y} ${i} ${s.y} ${s.x} ${s.y}`;retu\
rn r=s,a});return`M${t.x} ${t.y}${o.join("")}m-6 -4l6 4l-6 4`}function lt(e,{x:t,y:n},r){let{model:o}=r,[s]=e.tasks,i=s?.verdict??"unfinished",a=ct(e,o),d=be(e,r),l=S("a",{class:`box ${e.kind} ${i}${d\
?" open":""}`,href:s===void 0?"#":L(s),"aria-label":ge(e,o),"aria-current":d?"true":void 0},S("title",{},ge(e,o)),S("rect",{x:t,y:n,width:190,height:30,rx:5}),S("svg",{x:t+4,y:n,width:182,height:30},S\
("text",{x:4,y:30/2,"dominant-baseline":"central"},a)));return l.addEventListener("click",c=>{c.ctrlKey||c.metaKey||c.shiftKey||s===void 0||(c.preventDefault(),r.select(s))}),l}function ct(e,{data:t})\
{let[n]=e.tasks,r=e.tasks.some(({isCritical:i})=>i)?"\\u25C6 ":"";if(n===void 0||e.kind==="task"){let i=n===void 0?"":`${t.verdicts[n.verdict].symbol} `;return H(`${i}${r}${e.label}`,Y)}let o=we(e).map\
(([i,a])=>`${b(a)} ${t.verdicts[i].symbol}`);if(e.kind==="more")return H(`${e.label}: ${o.join(" ")}`,Y+6);let s=` (${b(e.tasks.length)}: ${o.join(" ")})`;return`${r}${H(e.label,Math.max(4,Y-s.length)\
)}${s}`}function ge(e,{data:t}){let[n]=e.tasks;if(n===void 0)return e.label;let r=e.tasks.some(({isCritical:i})=>i)?", on the critical path":"";if(e.kind==="task")return`${e.label}: ${t.verdicts[n.ver\
dict].word}${r}`;let o=we(e).map(([i,a])=>`${b(a)} ${t.verdicts[i].word}`);return`${e.kind==="more"?e.label:`${e.label}, a matrix of ${b(e.tasks.length)}`}: ${o.join(", ")}${r}`}function we({tasks:e})\
{let t=new Map;for(let{verdict:n}of e)t.set(n,(t.get(n)??0)+1);return[...t]}function ut({choice:e,layout:t,links:n},r){let o=n.findIndex(d=>d===document.activeElement),s=t.boxes[o];if(s===void 0)retur\
n;let i=[...t.boxes.keys()].filter(d=>t.boxes[d]?.column===s.column).toSorted((d,l)=>(t.boxes[d]?.y??0)-(t.boxes[l]?.y??0)),a=i.indexOf(o);switch(r.key){case"ArrowRight":return n[e.edges.find(([d])=>d\
===o)?.[1]??-1];case"ArrowLeft":return n[e.edges.find(([,d])=>d===o)?.[0]??-1];case"ArrowDown":return n[i[a+1]??-1];case"ArrowUp":return n[i[a-1]??-1];default:return}}function w(e){let t=Math.round(Ma\
th.max(0,e)*10);return t<600?`${(t/10).toFixed(1)} s`:ft(Math.round(e))}function ft(e){let t=Math.floor(e/60);return t<60?ke(t,"min",e%60,"s"):ke(Math.floor(t/60),"h",t%60,"min")}function ke(e,t,n,r){\
return n===0?`${e} ${t}`:`${e} ${t} ${n} ${r}`}var xe=30;function $e(e,t){let n,r,o=a=>(n??=ht(),Object.hasOwn(n,String(a.place))?n[String(a.place)]:void 0),s=()=>{t.select(void 0),mt(r)?.focus({preve\
ntScroll:!0})},i=()=>{let a=t.selected,{activeElement:d}=document;if((d instanceof HTMLElement||d instanceof SVGElement)&&!e.contains(d)&&(r=d),e.hidden=a===void 0,document.documentElement.classList.t\
oggle("opened",a!==void 0),a===void 0)return e.replaceChildren();let c=f("button",{type:"button",class:"close","aria-label":"Close"},"\\xD7");c.addEventListener("click",s),e.replaceChildren(c,...pt(a,t\
,o(a))),e.scrollTop=0,e.querySelector("h2")?.focus({preventScroll:!0});for(let m of e.querySelectorAll("pre.tail"))m.scrollTop=m.scrollHeight};document.addEventListener("keydown",a=>{a.key==="Escape"&\
&t.selected!==void 0&&s()}),t.onSelect(i),t.selected!==void 0&&i()}function mt(e){if(e?.isConnected===!0&&e!==document.body)return e;let t=e?.getAttribute("href")??null;return[...document.querySelecto\
rAll("a.box")].find(o=>o.getAttribute("href")===t)??document.querySelector("[role=grid]")}function ht(){return O("logs")}function pt(e,t,n){let{symbol:r}=t.model.data.verdicts[e.verdict];return[f("h2"\
,{id:"task-title",tabindex:-1},P(e.verdict,r),` ${e.label}`),f("dl",{},...gt(e,t).flatMap(([o,...s])=>[f("dt",{},o),f("dd",{},...s)])),...yt(e,t),...xt(e,n),...ve("Needs",e.needs,e.moreNeeds??0,t),...\
ve("Needed by",e.dependents,0,t)]}function C(e,t){return t===void 0?[]:[[e,t]]}function gt(e,t){let{data:n,tasks:r}=t.model,o=e.blame===void 0?void 0:r[e.blame],s=e.reason===void 0?[]:[o===void 0?["No\
t run, since",e.reason]:["Not run, since",e.reason,": ",Me(o,t)]],{verdict:i,key:a,label:d,start:l,seconds:c,usual:m,ready:u}=e,p=m===void 0?"":`, usually ${w(m)}`;return[["Result",`${n.verdicts[i].wo\
rd}${e.isCritical?", on the critical path \\u25C6":""}`],...e.why===e.reason?[]:C("Why",e.why),...C("Cause",e.said),...C("At",e.where),...C("Hint",e.hint),...s,...l===void 0?[]:[["Time",`${w(c)}${p}; s\
tarted at ${w(l)}`]],...C("Ready after",u===void 0?void 0:w(u)),...C("Id",a===d?void 0:a),...C("Matrix",e.matrix),["Defined at",e.at]]}function yt(e,t){if(e.attempts.length===0)return[];let n=e.attemp\
ts.map(o=>bt(o,t)),r=["#","Result","From","Time","CPU","Memory","Slot","Log"].map(o=>f("th",{scope:"col"},o));return[f("h3",{},"Attempts"),f("div",{class:"wide",tabindex:0,role:"group","aria-label":"A\
ttempts"},f("table",{},f("thead",{},f("tr",{},...r)),f("tbody",{},...n)))]}function bt(e,{model:{data:t}}){let{verdict:n,why:r,from:o,to:s,cpuSeconds:i,peakBytes:a,lane:d,log:l}=e,{symbol:c,word:m}=t.\
verdicts[n],{name:u="",machine:p=""}=t.lanes[d]??{},g=l!==void 0&&/^logs\\/[\\w.()-]+$/.test(l),h=[String(e.attempt),f("span",{},P(n,c),` ${r??m}`),w(o),w(s-o),i===void 0?"":w(i),a===void 0?"":wt(a),p==\
=""?u.replace("slot ",""):`${p}, ${u}`,g?f("a",{href:l,rel:"noreferrer"},"whole"):""];return f("tr",{},...h.map(y=>f("td",{},y)))}function wt(e){let t=e/1048576;return t<1024?`${b(Math.ceil(t))} MiB`:\
`${(t/1024).toFixed(1)} GiB`}function Te(e,t,n,r=[]){return[f("h3",{},e),f("pre",{class:n,tabindex:0,role:"group","aria-label":e},...kt(t,r))]}function kt(e,t){let n=0;return[...t.flatMap(([o,s,i])=>{\
let a=e.slice(n,o);return n=s,[a,f("span",{class:i},e.slice(o,s))]}),e.slice(n)]}function xt(e,t){if(t===void 0){if(e.attempts.length===0&&e.printed!==!0)return[];let o=e.printed===!0?"There was no ro\
om here for what it printed.":"It printed nothing.";return[f("p",{class:"small"},o)]}let{cause:n,tails:r}=t;return[...n===void 0?[]:Te("What its output says",n,"cause"),...r.flatMap(([o,s,i])=>Te(e.tr\
ies>1?`The end of its output, attempt ${o}`:"The end of its output",s===""?"(nothing)":s,"tail",i))]}function ve(e,t,n,r){let o=t.flatMap(c=>r.model.tasks[c]??[]);if(o.length+n===0)return[];let s=o.to\
Sorted((c,m)=>T[c.verdict]-T[m.verdict]),i=f("ul",{class:"links"}),a=c=>i.append(...c.map(m=>f("li",{},Me(m,r))));a(s.slice(0,xe));let d=s.slice(xe),l=f("button",{type:"button"},`${b(d.length)} more`)\
;return l.addEventListener("click",()=>{let c=i.children.length;a(d),l.remove(),i.children[c]?.querySelector("a")?.focus()}),[f("h3",{},`${e} (${b(o.length+n)})`),i,...d.length===0?[]:[l],...n===0?[]:\
[f("p",{class:"small"},`${b(n)} left out of this page.`)]]}function Me(e,{model:t}){let{symbol:n,word:r}=t.data.verdicts[e.verdict];return f("a",{href:L(e),"aria-label":`${e.label}: ${r}`},P(e.verdict\
,n),` ${e.label}`)}function Se(e){let t=e.tasks.map(()=>[]);for(let[i,{needs:a}]of e.tasks.entries())for(let d of a)t[d]?.push(i);let n=new Set(e.path),r=e.tasks.map((i,a)=>({...i,place:a,dependents:t\
[a]??[],isCritical:n.has(a),tries:i.attempts.filter(({repeated:d})=>d!==!0).length,start:i.attempts.find(({repeated:d})=>d!==!0)?.from,slots:[...new Set(i.attempts.map(({lane:d})=>Tt(e,d)))].join(", "\
),searched:[i.label,i.key,i.why,i.said,i.where,i.reason].join(`\n`).toLowerCase()})),o=e.lanes.map(()=>[]);for(let i of r)for(let a of i.attempts)o[a.lane]?.push({...a,task:i});for(let i of o)i.sort((a\
,d)=>a.from-d.from);let s=o.map(i=>i.at(-1)?.to??0);return{data:e,tasks:r,byKey:new Map(r.map(i=>[i.key,i])),bars:o,seconds:s.reduce((i,a)=>Math.max(i,a),Math.max(e.seconds,.001))}}function Tt(e,t){le\
t{name:n="",machine:r=""}=e.lanes[t]??{},o=n.replace(/^slot /,"");return r===""?o:`${r}: ${o}`}function E(e,t,n=`${t}s`){return`${b(e)} ${e===1?t:n}`}function Pe({words:e,verdicts:t}){return e.trim()!\
==""||t.size>0}function Ee(e,{words:t,verdicts:n}){let r=t.toLowerCase().split(/\\s+/).filter(o=>o!=="");return e.filter(o=>(n.size===0||n.has(o.verdict))&&r.every(s=>o.searched.includes(s)))}function \
Le(e,t){if(t===void 0)return e.length<=25?e:e.toSorted((i,a)=>T[i.verdict]-T[a.verdict]);let{key:n,isDown:r}=t,o=r?-1:1;return e.map(i=>({task:i,value:St(i,n)})).toSorted((i,a)=>i.value===void 0||a.va\
lue===void 0?+(i.value===void 0)-+(a.value===void 0):o*Mt(i.value,a.value)).map(({task:i})=>i)}var $t=new Intl.Collator("en",{numeric:!0});function Mt(e,t){return typeof e=="number"&&typeof t=="number\
"?e-t:$t.compare(String(e),String(t))}function St(e,t){switch(t){case"label":return e.label;case"verdict":return T[e.verdict];case"start":return e.start;case"seconds":return e.tries===0?void 0:e.secon\
ds;case"attempts":return e.tries===0?void 0:e.tries;case"slots":return e.slots===""?void 0:e.slots;case"why":return e.why}}function Ce(e,t,n){let{model:r}=t,o=new Set,s=f("input",{type:"search",id:"se\
arch",placeholder:"name, cause, place",autocomplete:"off",spellcheck:"false","aria-describedby":"hits"}),i=f("p",{id:"hits",role:"status"}),a=()=>{let l={words:s.value,verdicts:o},c=Pe(l)?Ee(r.tasks,l\
):void 0;i.textContent=c===void 0?E(r.tasks.length,"task"):`${b(c.length)} of ${E(r.tasks.length,"task")}`,t.find(c===void 0?void 0:new Set(c))},d=Pt(t).map(([l,c])=>{let{symbol:m,word:u}=r.data.verdi\
cts[l],p=f("button",{type:"button","aria-pressed":"false",class:l},P(l,m),` ${u} ${b(c)}`);return p.addEventListener("click",()=>{let g=!o.has(l);g?o.add(l):o.delete(l),p.setAttribute("aria-pressed",S\
tring(g)),a()}),p});s.addEventListener("input",a),s.addEventListener("keydown",l=>{l.key==="Enter"||l.key==="ArrowDown"?(l.preventDefault(),n()):l.key==="Escape"&&s.value!==""&&(l.stopPropagation(),s.\
value="",a())}),document.addEventListener("keydown",l=>{l.key!=="/"||l.ctrlKey||l.metaKey||se(l.target)||(l.preventDefault(),s.focus(),s.select())}),e.replaceChildren(f("label",{for:"search"},"Search"\
),s,f("div",{role:"group","aria-label":"Results"},...d),i),a()}function Pt({model:e}){let t=new Map;for(let{verdict:n}of e.tasks)t.set(n,(t.get(n)??0)+1);return[...t].toSorted(([n],[r])=>T[n]-T[r])}va\
r Re=60,D=32,I=20,Et=1e3,K=[{key:"label",name:"Task",isNumber:!1},{key:"verdict",name:"Result",isNumber:!1},{key:"start",name:"Start",isNumber:!0},{key:"seconds",name:"Time",isNumber:!0},{key:"attempt\
s",name:"Attempts",isNumber:!0},{key:"slots",name:"Slot",isNumber:!0},{key:"why",name:"Why",isNumber:!1}],V=class{#e;#t=f("div",{class:"rows"});#a=f("tbody");#u;#n;#o;#l=[];#r=0;#d={from:0,to:0};#s=!1\
;constructor(t,n){this.#e=n,this.#n=K.map(r=>this.#w(r)),this.#u=f("table",{role:"grid",tabindex:0,"aria-labelledby":"tasks-title","aria-describedby":"keys"},f("thead",{},f("tr",{"aria-rowindex":1},..\
.this.#n)),this.#a),this.#t.append(this.#u),t.replaceChildren(this.#t),this.#t.addEventListener("scroll",()=>requestAnimationFrame(()=>this.#m()),{passive:!0}),this.#u.addEventListener("keydown",r=>th\
is.#k(r)),this.#a.addEventListener("click",r=>this.#g(r)),window.addEventListener("resize",()=>this.#m()),window.addEventListener("beforeprint",()=>this.#i(!0)),window.addEventListener("afterprint",()\
=>this.#i(!1)),n.onFind(()=>this.#p()),n.onSelect(()=>this.#f()),this.#p()}focus(){this.#u.focus(),this.#y(0)}#w({key:t,name:n,isNumber:r}){let o=f("button",{type:"button"},n),s=f("th",{scope:"col","a\
ria-sort":"none",class:`${t}${r?" number":""}`},o);return o.addEventListener("click",()=>{let i=this.#o?.key===t?this.#o:void 0,a=t==="seconds"||t==="attempts";i===void 0?this.#o={key:t,isDown:a}:this\
.#o=i.isDown===a?{key:t,isDown:!a}:void 0;for(let[d,l]of this.#n.entries()){let c=K[d]?.key===this.#o?.key,m=this.#o?.isDown===!0?"descending":"ascending";l.setAttribute("aria-sort",c?m:"none")}this.#\
p()}),s}#p(){let{model:t,found:n}=this.#e,r=n===void 0?t.tasks:t.tasks.filter(o=>n.has(o));this.#l=Le(r,this.#o),this.#r=0,this.#u.setAttribute("aria-rowcount",String(this.#l.length+1)),this.#t.classL\
ist.toggle("windowed",this.#c),this.#t.scrollTop=0,this.#d={from:0,to:0},this.#m(!0)}get#c(){return this.#l.length>Re&&!this.#s}#i(t){this.#s=t,this.#p()}#m(t=!1){let n=this.#l.length,r=this.#c?Math.f\
loor(this.#t.scrollTop/D):0,o=Math.ceil(this.#t.clientHeight/D),s=this.#s?Et:Re,i=this.#c?Math.max(0,r-I):0,a=Math.min(n,this.#c?r+o+I:s),d=i>=this.#d.from&&a<=this.#d.to,l=r-this.#d.from>=I/2||this.#\
d.from===0,c=this.#d.to-(r+o)>=I/2||this.#d.to===n;if(!t&&(d||l&&c))return;this.#d={from:i,to:a};let m=this.#l.slice(i,a).map((p,g)=>this.#h(p,i+g)),u=this.#s&&a<n?[Ae(`Not printed: ${E(n-a,"more task\
")}.`)]:[];this.#a.replaceChildren(De(i),...m,De(this.#c?n-a:0),...u),n===0&&this.#a.replaceChildren(Ae("No task has that.")),this.#f()}#h(t,n){let{symbol:r,word:o}=this.#e.model.data.verdicts[t.verdi\
ct],s=t.tries>0,i=t.isCritical?" \\u25C6":"",a=[f("a",{href:L(t),tabindex:-1},t.label),f("span",{},P(t.verdict,r),` ${o}`),t.start===void 0?"":w(t.start),s?`${w(t.seconds)}${i}`:"",s?String(t.tries):""\
,t.slots,f("div",{class:"clamp"},Lt(t))];return f("tr",{id:`row-${n}`,"aria-rowindex":n+2,"data-place":t.place,class:t.verdict},...K.map(({key:d,isNumber:l},c)=>f("td",{class:`${d}${l?" number":""}`},\
a[c]??"")))}#f(){let{selected:t}=this.#e;for(let n of this.#a.rows){let r=Number(n.dataset.place??-1),o=n.id===`row-${this.#r}`;n.classList.toggle("active",o),n.id!==""&&n.setAttribute("aria-selected"\
,String(t?.place===r)),o&&this.#u.setAttribute("aria-activedescendant",n.id)}}#g(t){if(t.ctrlKey||t.metaKey||t.shiftKey)return;let n=t.target instanceof Element?t.target.closest("tr"):null,r=this.#e.m\
odel.tasks[Number(n?.dataset.place??-1)];n===null||r===void 0||(t.preventDefault(),this.#r=Number(n.id.replace("row-","")),this.#f(),this.#e.select(r))}#k(t){if(t.target!==this.#u||t.ctrlKey||t.metaKe\
y||t.altKey)return;let n=Math.max(1,Math.floor(Math.min(this.#t.clientHeight,innerHeight)/D)-2),o=new Map([["ArrowDown",1],["ArrowUp",-1],["PageDown",n],["PageUp",-n],["Home",-1/0],["End",1/0]]).get(t\
.key);if(o!==void 0)this.#y(this.#r+o);else if(t.key==="Enter"||t.key===" ")this.#e.select(this.#l[this.#r]);else return;t.preventDefault()}#y(t){if(this.#r=Math.max(0,Math.min(t,this.#l.length-1)),th\
is.#c){let n=this.#r*D,r=this.#t.clientHeight-2*D;n<this.#t.scrollTop?this.#t.scrollTop=n:n>this.#t.scrollTop+r&&(this.#t.scrollTop=n-r),this.#m()}this.#f(),this.#a.querySelector(`#row-${this.#r}`)?.s\
crollIntoView({block:"nearest"})}};function Lt(e){return[e.why,e.said].filter(n=>n!==void 0).join(" \\xB7 ")}function De(e){let t=f("tr",{class:"space","aria-hidden":"true"});return t.style.height=`${e\
*D}px`,t}function Ae(e){return f("tr",{class:"note"},f("td",{colspan:K.length},e))}function Be({from:e,to:t},n,r,o){let s=Math.min(o,Math.max(Math.min(.01,o),(t-e)/n)),i=(r-e)/(t-e);return He({from:r-\
i*s,to:r+(1-i)*s},o)}function B({from:e,to:t},n,r){return He({from:e+n,to:t+n},r)}function Oe(e,{from:t,to:n},r){let o=e.to-e.from;return t>=e.from&&n<=e.to?e:n-t>=o?B(e,t-e.from,r):B(e,t<e.from?t-o*.\
1-e.from:n+o*.1-e.to,r)}function He({from:e,to:t},n){let r=Math.min(t-e,n),o=Math.max(0,Math.min(e,n-r));return{from:o,to:o+r}}function Ne({from:e,to:t},n){let r=(t-e)/Math.max(1,n),o=Ct.find(a=>a>=r)\
??Math.ceil(r/86400)*86400,s=Math.ceil(e/o-1e-9),i=Math.floor(t/o+1e-9)-s+1;return Array.from({length:Math.max(0,i)},(a,d)=>(s+d)*o)}var Ct=[.001,.002,.005,.01,.02,.05,.1,.2,.5,1,2,5,10,15,30,60,120,3\
00,600,900,1800,3600,7200,10800,21600,43200,86400];function Ge(e,t){if(t)return`${Number(e.toFixed(3))} s`;let n=Math.round(e),[r,o,s]=[Math.floor(n/3600),Math.floor(n/60)%60,n%60];return r>0?`${r}:${\
Q(o)}:${Q(s)}`:`${o}:${Q(s)}`}function Q(e){return String(e).padStart(2,"0")}function W(e,t){let[n,r]=[-1,e.length];for(;r-n>1;){let o=n+r>>1;(e[o]?.from??1/0)<=t?n=o:r=o}return n}function F(e,t,n){le\
t r=W(e,t),o=i=>i===void 0?1/0:Math.max(i.from-t,t-i.to,0),[s]=[e[r],e[r+1]].toSorted((i,a)=>o(i)-o(a));return o(s)<=n?s:void 0}var k=26,v=24,Ie=26,Ke=["tolerated","failure"],Rt=[["success","skipped"]\
,["cancelled","unfinished","flaky"],Ke],Z=7;function R({span:e,width:t,gutter:n},r){return n+(r-e.from)/(e.to-e.from)*(t-n)}function M({span:e,width:t,gutter:n},r){return e.from+(r-n)/Math.max(1,t-n)*\
(e.to-e.from)}function Ve(e,t,n,r,o){let{width:s,height:i,top:a}=n;e.clearRect(0,0,s,i),e.textBaseline="middle",e.font=`12px ${o("--font")}`;let{lanes:d}=t.model.data,l=Math.max(0,Math.floor(a/k)),c=M\
ath.min(d.length,Math.ceil((a+i-v)/k));Dt(e,n,o),e.save(),e.beginPath(),e.rect(0,v,s,i-v),e.clip();for(let m=l;m<c;m+=1){let u=v+m*k-a;At(e,t,m,u,n,o)}for(let m of[r.hovered,r.reached])m!==void 0&&Nt(\
e,m,n,o,m===r.reached);e.restore()}function Dt(e,t,n){let{span:r,width:o,height:s,gutter:i}=t,a=Ne(r,Math.max(2,(o-i)/90)),d=(a[1]??1)-(a[0]??0)<1;e.fillStyle=n("--muted"),e.strokeStyle=n("--line"),e.\
lineWidth=1,e.textAlign="center";for(let l of a){let c=Math.round(R(t,l))+.5;e.beginPath(),e.moveTo(c,v-4),e.lineTo(c,s),e.stroke();let m=Ge(l,d),u=e.measureText(m).width/2;e.fillText(m,Math.min(c,o-u\
-2),v/2)}}function At(e,t,n,r,o,s){let{data:i,bars:a}=t.model,{name:d="",machine:l=""}=i.lanes[n]??{},c=n===0||i.lanes[n-1]?.machine!==l;e.strokeStyle=s("--line"),e.beginPath(),e.moveTo(c?0:o.gutter,r\
+.5),e.lineTo(o.width,r+.5),e.stroke(),e.fillStyle=s("--muted"),e.textAlign="left",e.fillText(We(e,l===""?d:`${l} \\xB7 ${d}`,o.gutter-8),4,r+k/2),e.save(),e.beginPath(),e.rect(o.gutter,r,o.width-o.gut\
ter,k),e.clip();let m=Bt(a[n]??[],o.span);for(let u of Rt){let p=-1/0,g=-1/0;for(let h of m){if(!u.includes(h.verdict))continue;let y=R(o,h.to);if(y<p+.5)continue;Ot(e,t,h,r,o,s);let x=R(o,h.from),je=\
t.found===void 0||t.found.has(h.task);u===Ke&&je&&y-x<Ie&&x-g>Z&&(Ht(e,(x+y)/2,r,s),g=x),p=Math.max(y,x+1)}}e.restore()}function Bt(e,{from:t,to:n}){return e.slice(Math.max(0,W(e,t)),W(e,n)+1)}functio\
n Ot(e,{model:t,selected:n,found:r},o,s,i,a){let d=Math.max(i.gutter-4,R(i,o.from)),l=Math.min(i.width+4,Math.max(R(i,o.to),d+1.5)),c=l-d,{task:m,verdict:u}=o;e.globalAlpha=r===void 0||r.has(m)?1:.18,\
e.fillStyle=a(`--bar-${u}`);let[p,g]=[s+4,k-8];if(e.beginPath(),c<5?e.rect(d,p,c,g):e.roundRect(d+.5,p,c-1,g,3),e.fill(),c>=5&&(e.strokeStyle=a(`--edge-${u}`),e.setLineDash(u==="cancelled"||u==="unfin\
ished"?[3,2]:[]),e.stroke(),e.setLineDash([])),m.isCritical&&(e.fillStyle=a("--text"),e.fillRect(d,s+k-3,c,2)),c>=Ie){let h=Math.max(d,i.gutter),y=m.tries>1&&o.repeated!==!0?` \\xB7 attempt ${o.attempt\
}`:"",x=`${t.data.verdicts[u].symbol} ${m.label}${y}`;e.fillStyle=a(`--ink-${u}`),e.textAlign="left",e.fillText(We(e,x,l-h-8),h+5,s+k/2+.5)}e.globalAlpha=1,m===n&&(e.strokeStyle=a("--accent"),e.lineWi\
dth=2,e.strokeRect(d,s+2,Math.max(3,c),k-4),e.lineWidth=1)}function Ht(e,t,n,r){e.fillStyle=r("--text"),e.beginPath(),e.moveTo(t-Z/2,n),e.lineTo(t+Z/2,n),e.lineTo(t,n+4),e.fill()}function Nt(e,t,n,r,o\
){let s=R(n,t.from),i=v+t.lane*k-n.top;e.strokeStyle=r(o?"--accent":"--text"),e.lineWidth=o?3:1.5,e.strokeRect(s-1,i+2,Math.max(4,R(n,t.to)-s+2),k-4),e.lineWidth=1}function We(e,t,n){if(e.measureText(\
t).width<=n)return t;let r=Array.from(t),[o,s]=[0,r.length];for(;s-o>1;){let i=o+s>>1,a=`${r.slice(0,i).join("")}\\u2026`;e.measureText(a).width<=n?o=i:s=i}return o===0?"":`${r.slice(0,o).join("")}\\u20\
26`}function te({model:{data:e}},{task:t,attempt:n,verdict:r,lane:o,from:s,to:i,why:a,repeated:d}){let{symbol:l,word:c}=e.verdicts[r],{name:m="",machine:u=""}=e.lanes[o]??{},g=t.tries>1&&d!==!0?`, att\
empt ${n} of ${t.tries}`:"",h=a===void 0?"":` (${a})`;return[`${l} ${t.label}${g}`,`${c}${h}${t.isCritical?", on the critical path":""}`,`${w(i-s)}, from ${w(s)} to ${w(i)}`,u===""?m:`${u}, ${m}`].joi\
n(`\n`)}function ne(e,t,n){let{bars:r}=e.model;if(t===void 0)return r.flatMap(s=>s.find(i=>ee(e,i))??[])[0];let o=(r[t.lane]??[]).filter(s=>s===t||ee(e,s));return o[o.indexOf(t)+n]}function Fe(e,t,n){l\
et{bars:r}=e.model;if(t===void 0)return ne(e,void 0,1);let o=(t.from+t.to)/2;for(let s=t.lane+n;r[s]!==void 0;s+=n){let i=(r[s]??[]).filter(d=>ee(e,d)),a=F(i,o,1/0);if(a!==void 0)return a}}function ee\
({found:e},{task:t}){return e===void 0||e.has(t)}var Gt=430,j=1.6,U=class{#e;#t=f("canvas",{"aria-hidden":"true"});#a=f("div",{class:"tip","aria-hidden":"true",hidden:""});#u=f("p",{class:"unseen","ar\
ia-live":"polite"});#n;#o;#l;#r;#d=!1;#s;constructor(t){this.#e=t;let{model:n}=t;this.#o={from:0,to:n.seconds};let r=v+n.bars.length*k+4,o=f("div",{class:"lanes"},this.#t);o.style.height=`${r}px`,this\
.#n=f("div",{class:"timeline",tabindex:0,role:"application","aria-roledescription":"timeline","aria-label":`Timeline: ${E(n.bars.flat().length,"attempt")} in ${E(n.bars.length,"slot")} over ${w(n.seco\
nds)}. Arrows go from bar to bar, plus and minus zoom, Enter opens the task.`},o),this.#n.style.height=`${Math.min(Gt,r)}px`,this.#p(),t.onSelect(()=>this.#i()),t.onFind(()=>this.#i()),this.#i()}get p\
arts(){return[this.#w(),this.#n,this.#a,this.#u]}#w(){return f("div",{class:"tools",role:"group","aria-label":"Zoom"},re("Closer","+",()=>this.#f(j)),re("Wider","\\u2212",()=>this.#f(1/j)),re("Whole ru\
n","Whole run",()=>this.#h({from:0,to:this.#e.model.seconds})))}#p(){let t=this.#n;t.addEventListener("scroll",()=>this.#i(),{passive:!0}),t.addEventListener("keydown",n=>this.#T(n)),t.addEventListene\
r("focus",()=>this.#i()),t.addEventListener("blur",()=>this.#i()),t.addEventListener("wheel",n=>this.#y(n),{passive:!1}),t.addEventListener("pointerdown",n=>{this.#s={x:n.clientX,span:this.#o,isMoved:\
!1}}),t.addEventListener("pointermove",n=>this.#k(n)),t.addEventListener("pointerleave",()=>this.#x(void 0)),t.addEventListener("pointercancel",()=>this.#s=void 0),t.addEventListener("pointerup",n=>{l\
et r=this.#s?.isMoved===!1;this.#s=void 0;let o=r?this.#g(n):void 0;o!==void 0&&(this.#r=o,this.#e.select(o.task))}),new ResizeObserver(()=>this.#i()).observe(t),matchMedia("(prefers-color-scheme: dar\
k)").addEventListener("change",()=>this.#i());for(let n of["beforeprint","afterprint"])window.addEventListener(n,()=>{document.documentElement.classList.toggle("printing",n==="beforeprint"),this.#m()}\
)}get#c(){let{clientWidth:t,clientHeight:n,scrollTop:r}=this.#n,o=this.#e.model.data.lanes.some(({machine:i})=>i!==""),s=Math.min(o?150:56,t/4);return{span:this.#o,width:t,height:n,gutter:s,top:r}}#i(\
){this.#d||(this.#d=!0,requestAnimationFrame(()=>this.#m()))}#m(){this.#d=!1;let t=this.#c,n=window.devicePixelRatio,[r,o]=[Math.round(t.width*n),Math.round(t.height*n)];(this.#t.width!==r||this.#t.he\
ight!==o)&&(this.#t.width=r,this.#t.height=o,this.#t.style.width=`${t.width}px`,this.#t.style.height=`${t.height}px`);let s=this.#t.getContext("2d");if(s===null)return;s.setTransform(n,0,0,n,0,0);let \
i=getComputedStyle(document.documentElement),a=new Map,d=m=>{let u=a.get(m)??i.getPropertyValue(m).trim();return a.set(m,u),u},l=document.activeElement===this.#n,c={hovered:this.#l,reached:l?this.#r:v\
oid 0};Ve(s,this.#e,t,c,d)}#h(t){this.#o=t,this.#i()}#f(t,n){let{from:r,to:o}=this.#o,s=this.#r,a=s!==void 0&&s.to>r&&s.from<o?(Math.max(r,s.from)+Math.min(o,s.to))/2:(r+o)/2;this.#h(Be(this.#o,t,n??a\
,this.#e.model.seconds))}#g(t){let n=this.#c,r=this.#n.getBoundingClientRect(),[o,s]=[t.clientX-r.left,t.clientY-r.top];if(o<n.gutter||s<v)return;let i=Math.floor((s-v+n.top)/k),a=M(n,4)-M(n,0);return\
 F(this.#e.model.bars[i]??[],M(n,o),a)}#k(t){if(this.#s!==void 0){let n=this.#c,r=t.clientX-this.#s.x;if(!this.#s.isMoved&&Math.abs(r)<4)return;this.#s.isMoved||this.#n.setPointerCapture(t.pointerId),\
this.#s.isMoved=!0;let o=M(n,0)-M(n,r);this.#x(void 0),this.#h(B(this.#s.span,o,this.#e.model.seconds));return}this.#x(this.#g(t),t)}#y(t){let n=this.#c;if(t.ctrlKey||t.metaKey){t.preventDefault();let\
 o=t.clientX-this.#n.getBoundingClientRect().left;this.#f(Math.exp(-t.deltaY/300),M(n,Math.max(n.gutter,o)));return}let r=t.shiftKey&&t.deltaX===0?t.deltaY:t.deltaX;Math.abs(r)<=Math.abs(t.shiftKey?0:\
t.deltaY)||(t.preventDefault(),this.#h(B(this.#o,M(n,r)-M(n,0),this.#e.model.seconds)))}#x(t,n){if(this.#n.classList.toggle("over",t!==void 0),this.#a.hidden=t===void 0,t!==void 0&&n!==void 0){this.#a\
.textContent=te(this.#e,t);let r=n.clientX>innerWidth/2;this.#a.style.left=r?"auto":`${n.clientX+14}px`,this.#a.style.right=r?`${document.documentElement.clientWidth-n.clientX+14}px`:"auto",this.#a.st\
yle.top=`${n.clientY+16}px`}t!==this.#l&&(this.#l=t,this.#i())}#T(t){if(!(t.metaKey||t.altKey||t.ctrlKey)){switch(t.key){case"ArrowRight":case"ArrowLeft":this.#b(ne(this.#e,this.#r,t.key==="ArrowRight\
"?1:-1));break;case"ArrowDown":case"ArrowUp":this.#b(Fe(this.#e,this.#r,t.key==="ArrowDown"?1:-1));break;case"Home":this.#b(this.#e.model.bars[this.#r?.lane??0]?.[0]);break;case"End":this.#b(this.#e.m\
odel.bars[this.#r?.lane??0]?.at(-1));break;case"Enter":case" ":this.#e.select(this.#r?.task??this.#e.selected);break;case"+":case"=":this.#f(j);break;case"-":this.#f(1/j);break;case"0":this.#h({from:0\
,to:this.#e.model.seconds});break;default:return}t.preventDefault()}}#b(t){if(t===void 0)return;this.#r=t,this.#u.textContent=te(this.#e,t),this.#o=Oe(this.#o,t,this.#e.model.seconds);let n=t.lane*k,r\
=this.#n.clientHeight-v-k;n<this.#n.scrollTop?this.#n.scrollTop=n:n>this.#n.scrollTop+r&&(this.#n.scrollTop=n-r),this.#i()}};function re(e,t,n){let r=f("button",{type:"button","aria-label":e,title:e},\
t);return r.addEventListener("click",n),r}function It(){return O("data")}var A=pe(Se(It()));document.documentElement.classList.add("scripted");$("keys").append("Keys: ",...[["/","search"],["\\u2191 \\u2\
193 \\u2190 \\u2192","go through table, timeline and graph"],["Enter","opens a task"],["Escape","closes it"],["+ \\u2212 0","zoom the timeline"]].flatMap(([e="",t=""])=>[f("kbd",{},e),` ${t}. `]));var Kt\
=new V($("table"),A);Ce($("find"),A,()=>Kt.focus());if(A.model.bars.length>0){$("timeline").hidden=!1;let e=new U(A);$("timeline").append(...e.parts)}$e($("task"),A);ye($("graph"),A);})();',pageStyle='\
:root{color-scheme:light dark;--font: system-ui, -apple-system, "Segoe UI", "Noto Sans", sans-serif;--mono: ui-monospace, SFMono-Regular, Menlo, Consolas, "Liberation Mono", monospace;--ground: #fffff\
f;--raised: #f6f8fa;--text: #1f2328;--muted: #59636e;--line: #d8dee4;--accent: #0b5fcc;--good: #116329;--bad: #b3131d;--odd: #7d4e00;--violet: #7a2fb5;--teal: #0b6472;--bar-success: #cfeed7;--edge-suc\
cess: #4fa56a;--ink-success: #0b3d1a;--bar-flaky: #fbe6a2;--edge-flaky: #9a6700;--ink-flaky: #4d3300;--bar-failure: #c3202b;--edge-failure: #7d0f17;--ink-failure: #ffffff;--bar-tolerated: #c4590b;--ed\
ge-tolerated: #7c3605;--ink-tolerated: #ffffff;--bar-cancelled: #eceff2;--edge-cancelled: #59636e;--ink-cancelled: #1f2328;--bar-skipped: #eceff2;--edge-skipped: #8c959f;--ink-skipped: #1f2328;--bar-u\
nfinished: #dbe9fb;--edge-unfinished: #0b5fcc;--ink-unfinished: #06305f}@media(prefers-color-scheme:dark){:root:not(.printing){--ground: #0d1117;--raised: #161b22;--text: #e6edf3;--muted: #9da7b3;--li\
ne: #30363d;--accent: #6cb0ff;--good: #56d27a;--bad: #ff8a84;--odd: #e3b341;--violet: #d2a8ff;--teal: #56d4dd;--bar-success: #163b22;--edge-success: #3a8d52;--ink-success: #c6f1d2;--bar-flaky: #4a3704\
;--edge-flaky: #c69026;--ink-flaky: #fbe3a0;--bar-failure: #d8323c;--edge-failure: #ff9a95;--ink-failure: #ffffff;--bar-tolerated: #b3540f;--edge-tolerated: #ffb27a;--ink-tolerated: #ffffff;--bar-canc\
elled: #21262d;--edge-cancelled: #9da7b3;--ink-cancelled: #e6edf3;--bar-skipped: #21262d;--edge-skipped: #6e7681;--ink-skipped: #e6edf3;--bar-unfinished: #12294a;--edge-unfinished: #6cb0ff;--ink-unfin\
ished: #cfe4ff}}*{box-sizing:border-box}html{scrollbar-gutter:stable}body{margin:0 auto;padding:20px 24px 40px;max-width:1500px;background:var(--ground);color:var(--text);font:14px/1.5 var(--font);ove\
rflow-wrap:anywhere}h1{margin:0 0 6px;font-size:22px;line-height:1.3}h2{margin:28px 0 10px;font-size:17px}h3{margin:18px 0 6px;font-size:14px}p{margin:4px 0}header{padding:12px 16px;border:1px solid v\
ar(--line);border-left:6px solid var(--bad);border-radius:6px;background:var(--raised)}header.success{border-left-color:var(--good)}header p{color:var(--muted)}a{color:var(--accent)}code,pre,kbd{font-\
family:var(--mono);font-size:12.5px}kbd{padding:0 5px;border:1px solid var(--line);border-radius:4px;white-space:nowrap}pre{margin:8px 0;padding:10px 12px;max-height:60vh;overflow:auto;border:1px soli\
d var(--line);border-radius:6px;background:var(--raised);white-space:pre-wrap;tab-size:4}button,input{min-height:30px;padding:3px 10px;border:1px solid var(--line);border-radius:6px;background:var(--r\
aised);color:inherit;font:inherit}button{cursor:pointer}button:hover{border-color:var(--muted)}button[aria-pressed=true]{border-color:var(--accent);box-shadow:inset 0 0 0 1px var(--accent)}:focus-visi\
ble{outline:3px solid var(--accent);outline-offset:1px}.sign{font-weight:700}.sign.success{color:var(--good)}.sign.failure,.sign.tolerated{color:var(--bad)}.sign.flaky{color:var(--odd)}.sign.cancelled\
,.sign.skipped,.sign.unfinished,.small,footer{color:var(--muted)}.small,footer{font-size:12.5px}.unseen,.skip:not(:focus){position:absolute;width:1px;height:1px;margin:-1px;overflow:hidden;clip-path:i\
nset(50%);white-space:nowrap}footer{margin-top:36px;padding-top:12px;border-top:1px solid var(--line)}details.failure,details.more{margin:4px 0;padding:3px 12px;border:1px solid var(--line);border-rad\
ius:6px}details.failure>summary{cursor:pointer;padding:1px 0}details[open]>summary{margin-bottom:4px}summary i{color:var(--muted);font-style:normal}summary a{font-weight:700}.held{color:var(--muted)}t\
able{border-collapse:collapse;width:100%}th,td{padding:4px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top}th[scope=row]{font-weight:600}thead th{background:var(--raised);w\
hite-space:nowrap}.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}table.machines{width:auto;margin:8px 0}.rows{border:1px solid var(--line);border-radius:6px}.rows thead \
th{position:sticky;top:0;padding:0;z-index:1}.rows thead button{width:100%;min-height:32px;padding:3px 10px;border:0;border-radius:0;background:none;font-weight:600;text-align:inherit}.rows thead butt\
on:after{content:" \\2195";color:var(--muted);opacity:.5}.rows [aria-sort=ascending] button:after{content:" \\2191";opacity:1}.rows [aria-sort=descending] button:after{content:" \\2193";opacity:1}.rows t\
body tr:not(.space,.note){cursor:pointer}.rows tbody tr:not(.space,.note):hover{background:var(--raised)}.rows tr[aria-selected=true] td{background:var(--raised);box-shadow:inset 0 0 0 999px color-mix\
(in srgb,var(--accent) 12%,transparent)}.rows tr:last-child td{border-bottom:0}.rows tr.space td,.rows tr.space{border:0;padding:0}.rows td a{color:inherit;font-weight:600;text-decoration:none}.rows t\
d a:hover{text-decoration:underline}.rows table:focus-visible{outline:none}.rows:has(table:focus-visible){outline:3px solid var(--accent)}.rows table:focus-visible tr.active{outline:2px solid var(--ac\
cent);outline-offset:-2px}.rows.windowed{height:min(70vh,640px);overflow:auto;overflow-anchor:none}.rows table{table-layout:fixed}.rows.windowed tbody tr:not(.space,.note){height:32px}.rows.windowed t\
body td{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;padding-block:0;vertical-align:middle;height:32px}.rows .label{width:24%}.rows .verdict{width:150px}.rows :is(.start,.seconds,.attempt\
s){width:106px}.rows .slots{width:92px}.rows td.slots{white-space:normal}.rows:not(.windowed) .clamp{display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;line-clamp:2;overflow:hidden}.\
windowed .clamp{overflow:hidden;text-overflow:ellipsis}.rows td.verdict{white-space:nowrap}#table{container-type:inline-size}@container (max-width: 860px){.rows :is(.start,.attempts){display:none}}@co\
ntainer (max-width: 600px){.rows .slots{display:none}.rows .label{width:36%}.rows .verdict{width:120px}.rows .seconds{width:86px}}@container (max-width: 480px){.rows .why{display:none}.rows .label{wid\
th:auto}}html:not(.scripted) #table{content-visibility:auto;contain-intrinsic-size:auto 640px}#find{display:flex;flex-wrap:wrap;gap:8px;align-items:center;margin-bottom:10px}#find:empty{display:none}#\
find label{font-weight:600}#search{flex:0 1 260px}#find [role=group]{display:flex;flex-wrap:wrap;gap:6px}#hits{margin-left:auto;color:var(--muted)}.tools{display:flex;gap:6px;float:right;margin-top:-3\
8px}.timeline{position:relative;clear:both;overflow:hidden auto;border:1px solid var(--line);border-radius:6px;touch-action:pan-y;-webkit-user-select:none;user-select:none}.timeline.over{cursor:pointe\
r}.timeline canvas{position:sticky;top:0;display:block}.tip{position:fixed;z-index:4;max-width:min(420px,60vw);padding:6px 10px;border:1px solid var(--line);border-radius:6px;background:var(--ground);\
box-shadow:0 4px 16px #00000040;font-size:12.5px;white-space:pre-line;pointer-events:none}.graph{max-height:70vh;overflow:auto;border:1px solid var(--line);border-radius:6px}.graph svg{display:block}.\
graph text{fill:var(--text);font:12.5px var(--font)}.edge{fill:none;stroke:var(--muted);stroke-opacity:.6}.edge.critical{stroke:var(--text);stroke-opacity:1;stroke-width:2.5}.box rect{fill:var(--raise\
d);stroke:var(--muted)}.box.success rect{fill:var(--bar-success);stroke:var(--edge-success)}.box.failure rect{fill:var(--bar-failure);stroke:var(--edge-failure)}.box.failure text,.box.tolerated text{f\
ill:#fff}.box.tolerated rect{fill:var(--bar-tolerated);stroke:var(--edge-tolerated)}.box.flaky rect{fill:var(--bar-flaky);stroke:var(--edge-flaky)}.box:is(.cancelled,.skipped,.unfinished) rect{stroke-\
dasharray:4 3}.box.more rect{fill:var(--raised);stroke:var(--muted)}.box.more text{fill:var(--text)}.box.open rect,.box:focus-visible rect,.box:hover rect{stroke:var(--accent);stroke-width:3}.box:focu\
s-visible{outline:none}#task{position:fixed;z-index:3;inset:0 0 0 auto;width:min(520px,100vw);padding:16px 20px 40px;overflow:auto;border-left:1px solid var(--line);background:var(--ground);box-shadow\
:-8px 0 24px #0000001f}#task[hidden]{display:none}#task h2{margin:0 40px 10px 0}#task h2:focus-visible{outline:none}#task pre{max-height:50vh}.tail .red{color:var(--bad)}.tail .green{color:var(--good)\
}.tail .yellow{color:var(--odd)}.tail .blue{color:var(--accent)}.tail .magenta{color:var(--violet)}.tail .cyan{color:var(--teal)}.tail :is(.gray,.dim){color:var(--muted)}.tail .bold{font-weight:700}.t\
ail .italic{font-style:italic}.tail .underline{text-decoration:underline}.close{position:sticky;top:0;float:right;width:34px;padding:0;font-size:20px;line-height:1}dl{display:grid;grid-template-column\
s:max-content 1fr;gap:4px 14px;margin:0}dt{color:var(--muted)}dd{margin:0}.wide{overflow-x:auto}.wide :is(th,td){padding:3px 5px;font-size:13px;white-space:nowrap}.wide td:nth-child(2){min-width:120px\
;white-space:normal}ul.links{display:flex;flex-wrap:wrap;gap:4px 14px;margin:4px 0;padding:0;list-style:none}@media(min-width:1100px){.opened body{margin-right:520px}}@media(max-width:720px){body{padd\
ing:12px 12px 32px}h1{font-size:18px}#search{flex:1 1 160px}.tools{float:none;margin:0 0 8px}#task{inset:12vh 0 0;width:auto;border:0;border-top:3px solid var(--accent)}}@media(prefers-reduced-motion:\
no-preference){.opened #task{animation:appear .12s ease-out}@keyframes appear{0%{transform:translate(24px);opacity:0}}}@media(forced-colors:active){.box rect,header{forced-color-adjust:none}}@media pr\
int{body{max-width:none;padding:0}.opened body{margin:0 auto}#find,.tools,.skip,#keys,.tip{display:none}#task{position:static;width:auto;border:0;box-shadow:none}pre,.graph,#task pre{max-height:none;o\
verflow:visible}.graph svg{max-width:100%;height:auto}details.failure,tr{break-inside:avoid}.rows:not(.windowed) .clamp{display:block}.rows thead button:after{content:none}}';var diagnostic=__webpack_require__(
5602),cause_text=__webpack_require__(407),not_run=__webpack_require__(3261);const longestName=200,task_data_longestText=300,mostNeeds=15e4;function taskPieces(report,mask,lanes,bytes){const keys=keysOf(
report,mask),describe=describer(mask,lanes,keys),texts=new Map;let left=bytes;for(const task of byWeight(report)){const text=describe(task);if(left-=(0,bounded.dp)(text)+12,left<0)break;texts.set(task,
text)}const tasks=[...report.tasks.values()].filter(task=>texts.has(task)),places=new Map(tasks.map(({task},place)=>[task.id,place])),reasons=reasonsOf(report,mask),most2=needsOfEach(tasks),pieces=tasks.
map(task=>{const{needs}=task.task,known=needs.slice(0,most2).flatMap(id2=>places.get(id2)??[]),{reason,blame}=reasons.get(task)??{},place=blame===void 0?void 0:places.get(blame),rest=jsonInHtml({reason,
blame:place,needs:known,moreNeeds:known.length<needs.length?needs.length-known.length:void 0});return`${(texts.get(task)??"{}").slice(0,-1)},${rest.slice(1)}`});return{tasks,keys,leftOut:report.tasks.
size-tasks.length,needsOfEach:most2===1/0?void 0:most2,pieces}}function byWeight({tasks,criticalPath}){const path=new Set(criticalPath.path),rank=task=>(0,run_report.gz)(task)?0:path.has(task.task.id)?
1:2;return[...tasks.values()].toSorted((one,other)=>rank(one)-rank(other)||other.seconds-one.seconds)}function keysOf({tasks},mask){const taken=new Set,keys=new Map;let number=0;for(const id2 of tasks.
keys()){const shown=(0,plain_text.f$)(id2,mask,longestName).replaceAll(new RegExp("\\p{Cs}","gu"),"\uFFFD");let key=shown;for(;taken.has(key);)key=`${shown}~${number+=1}`;taken.add(key),keys.set(id2,key)}
return keys}function describer(mask,lanes,keys){const shown=text=>(0,plain_text.f$)(text,mask,task_data_longestText),shownOrNone=text=>text===void 0||text===""?void 0:shown(text);return task=>{const{id:id2,
at,matrix,key}=task.task,cause=(0,run_report.gz)(task)?(0,cause_text.O)(task,mask):void 0,hint=(0,run_report.gz)(task)?(0,task_words.dx)(task):void 0,data={key:keys.get(id2)??"",label:(0,plain_text.f$)(
(0,run_report.lz)(task),mask,longestName),verdict:(0,task_words.Vj)(task),matrix:matrix===void 0?void 0:(0,plain_text.f$)(key,mask,longestName),why:shownOrNone((0,task_words.ss)(task)),said:cause?.said,
where:cause?.place,hint:hint===cause?.said?void 0:shownOrNone(hint),at:shown((0,diagnostic.L)(at)),seconds:(0,json_text.Jp)(task.seconds),ready:task.readySeconds===void 0?void 0:(0,json_text.Jp)(task.
readySeconds),usual:task.expectedSeconds===void 0?void 0:(0,json_text.Jp)(task.expectedSeconds),attempts:lanes.attemptsOf(task),printed:hasOutput(task)?!0:void 0};return jsonInHtml(data)}}function reasonsOf(report,mask){
return new Map((0,not_run.CF)(report).flatMap(({reason,blame,tasks})=>{const shown=(0,plain_text.f$)(reason,mask,task_data_longestText);return tasks.map(task=>[task,{reason:shown,blame}])}))}function needsOfEach(tasks){
const sum=most2=>tasks.reduce((total,{task})=>total+Math.min(most2,task.needs.length),0);if(sum(1/0)<=mostNeeds)return 1/0;let[few,many]=[0,mostNeeds];for(;many-few>1;){const middle=Math.floor((few+many)/
2);sum(middle)<=mostNeeds?few=middle:many=middle}return few}const htmlBytes=8*1024**2,room={failures:6e5,table:5e5,notes:6e4,tasks:26e5,logs:22e5},verdicts=["success","flaky","failure","tolerated","ca\
ncelled","skipped","unfinished"];function*htmlReport(report,options={}){const mask=(0,secrets_mask._)(options),lanes=new Lanes(report,mask),chosen=taskPieces(report,mask,lanes,room.tasks),logs=logPieces(
chosen.tasks,mask,room.logs);yield file_marks.XJ,yield renderHead(report,mask),yield`<body>
<a class="skip" href="#tasks">To the table of tasks</a>
`,yield renderHeader(report,mask),yield`<main>
`,yield renderFailed(report,mask,chosen.keys,room.failures),yield`<section id="timeline" aria-labelledby="timeline-title" hidden><h2 id="timeline-title">Timeline</h2></section>
`,yield renderTasks(report,mask,lanes,chosen.keys,room.table),yield`<section id="graph" aria-labelledby="graph-title" hidden><h2 id="graph-title">Graph</h2></section>
`,yield renderAdvice(report,mask),yield renderRemarks(report,mask,room.notes),yield`</main>
<aside id="task" aria-labelledby="task-title" hidden></aside>
`,yield renderFooter(report,chosen,logs),yield*dataScripts(report,lanes,chosen,logs),yield`<script>${pageScript}<\/script>
</body>
</html>
`}function renderHead(report,mask){return['<html lang="en">',"<head>",'<meta charset="utf-8">',`<meta http-equiv="Content-Security-Policy" content="${pagePolicy}">`,'<meta name="viewport" content="wid\
th=device-width, initial-scale=1">','<meta name="color-scheme" content="light dark">','<meta name="referrer" content="no-referrer">',`<title>${renderTabTitle(report,mask)}</title>`,'<link rel="icon" h\
ref="data:,">',`<style>${pageStyle}</style>`,"</head>",""].join(`
`)}function renderFooter(report,chosen,logs){const{leftOut,needsOfEach:needsOfEach2}=chosen,cuts=[...leftOut===0?[]:[`${(0,words.hS)(leftOut,"task")} of ${(0,with_commas.r)(report.tasks.size)}: the fa\
iled, the critical path and the longest are here`],...needsOfEach2===void 0?[]:[`needs beyond the first ${(0,with_commas.r)(needsOfEach2)} of a task`],...logs.leftOut===0?[]:[`what ${(0,words.hS)(logs.
leftOut,"task")} printed`]],when=new Date(report.startedAt).toISOString();return["<footer>",'<p id="keys"></p>',...cuts.length===0?[]:[`<p>Left out, so that the page stays below ${htmlBytes/1024**2} M\
iB: ${cuts.join("; ")}. <code>results.json</code> and <code>logs/</code> beside it have all.</p>`],`<p>Started at <time datetime="${when}">${when.slice(0,19).replace("T"," ")} UTC</time>. Made by Rund\
ag: one file, which loads nothing. Values that tasks mask are masked here, and not in <code>logs/</code>.</p>`,"</footer>",""].join(`
`)}function*dataScripts(report,lanes,chosen,logs){const places=new Map(chosen.tasks.map(({task},place)=>[task.id,place])),signs=Object.fromEntries(verdicts.map(verdict=>{const{symbol,word}=(0,task_words.
In)(verdict);return[verdict,{symbol,word}]}));yield`<script type="application/json" id="data">${jsonInHtml({seconds:(0,json_text.Jp)(report.wallSeconds),verdicts:signs,lanes:lanes.all,path:report.criticalPath.
path.flatMap(id2=>places.get(id2)??[])}).slice(0,-1)},"tasks":[`,yield*separated(chosen.pieces),yield`]}<\/script>
<script type="application/json" id="logs">{`,yield*separated(logs.pieces),yield`}<\/script>
`}function*separated(pieces){let separator=`
`;for(const piece of pieces)yield`${separator}${piece}`,separator=`,
`}})};export{id,ids,modules};
