const id=417,ids=[417],modules={417:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{makeLeftChecks:()=>makeLeftChecks});var annotations_annotation=__webpack_require__(
542),log_style=__webpack_require__(6019),workspace_file=__webpack_require__(1055),run_report=__webpack_require__(5176),words=__webpack_require__(8389);function not_run_notRunByReason(report){const groups=new Map,
reasons=new Map;for(const task of report.tasks.values()){const result=task.ended?.result;if(result!=="skipped"&&result!=="cancelled")continue;const why=reasonOf(report,task,reasons),key=`${result} ${why.
reason}`,group=groups.get(key);group===void 0?groups.set(key,{result,why,tasks:[task]}):group.tasks.push(task)}return[...groups.values()].map(({result,why,tasks})=>({result,reason:inNumber(why,tasks.length),
blame:why.blame,tasks})).toSorted((one,other)=>other.tasks.length-one.tasks.length)}function inNumber({reason,ofOne=reason},tasks){return tasks===1?ofOne:reason}function not_run_blameCounts(groups){const counts=new Map;
for(const{blame,tasks}of groups)blame!==void 0&&counts.set(blame,(counts.get(blame)??0)+tasks.length);return counts}function not_run_byBlame(tasks,counts){const countOf2=({task})=>counts.get(task.id)??
0;return tasks.toSorted((one,other)=>countOf2(other)-countOf2(one))}function reasonOf(report,task,known){const way=[];let at=task,found=known.get(at.task.id);for(;found===void 0;){const because=at.ended?.
because,need=because?.kind==="need"?report.tasks.get(because.task):void 0;need===void 0?found=endReason(report,at,at===task):(way.push(at.task.id),at=need,found=known.get(at.task.id))}for(const id2 of way)
known.set(id2,found);return found}function endReason(report,end,isItself){const because=end.ended?.because,last=lastOutcome(end)?.termination;if(because?.kind==="closed")return closedReason(report,because.
cause);if(last?.kind==="cancelled")return closedReason(report,last.cause);const label=taskLabel(end);if(because?.kind==="condition")return isItself?{reason:"their if is false",ofOne:"its if is false",
blame:void 0}:{reason:`the if of ${label} is false`,blame:void 0};if(isItself)return{reason:"that is their result where they ran",ofOne:"that is its result where it ran",blame:void 0};const verb=end.ended?.
result==="failure"?"failed":"did not succeed";return{reason:`${label} ${verb}`,blame:end.task.id}}function closedReason(report,cause){const isTask=cause.kind==="fail-fast"||cause.kind==="matrix-fail-f\
ast";return{reason:closeCauseText(cause,closedByLabel(report,cause)),blame:isTask?cause.task:void 0}}var last_lines=__webpack_require__(2748),plain_text=__webpack_require__(5286),task_words=__webpack_require__(
3915);const shownLines=30,shownFirst=4,longestCause=1e3,longestLine=500;function failure_annotation_failureAnnotation(report,task,mask){const outcome2=lastOutcome(task),cause=outcome2?.cause,hint=hintText(
task),above=[...cause===void 0?[]:[shownText(causeLine(cause),mask,longestCause)],...hint===void 0?[]:[mask(hint)]],room={lines:shownLines,lineLength:longestLine,size:longestMessage-above.reduce((sum,line)=>sum+
escapedLength(line),0),sizeOf:escapedLength},lines=cause===void 0?outputLines(outcome2,mask,room):firstLines(cause.excerpt,mask,room).filter((line,_,all)=>all.length>1||line!==above[0]),title=`${taskLabel(
task)} failed: ${whyText(task)}`,text=[...above,...lines].join(`
`).trimEnd(),level=task.ended?.tolerated===!0?"warning":"error";return annotation(level,title,text===""?oneLine(title):text,failure_annotation_placeOfFailure(report,task))}function failure_annotation_placeOfFailure(report,task){
const place=lastOutcome(task)?.cause?.place;if(place?.workspacePath!==void 0)return{file:place.workspacePath,line:place.line,column:place.column??1};const because=task.ended?.because;if(report.graphFile!==
void 0)return because?.kind==="bad-expression"?because.at:task.task.at}function causeLine({testName,headline}){return testName===void 0||headline.includes(testName)?headline:`${testName}: ${headline}`}
function outputLines(outcome2,mask,room){const tail=outcome2?.tail??[];if(tail.length<=shownLines&&outcome2?.head===void 0)return lastLines(tail,mask,room);const head2=firstLines((outcome2?.head??tail).
slice(0,shownFirst),mask,{...room,size:room.size/4}),gap="\u2026",used=[...head2,gap].reduce((sum,line)=>sum+escapedLength(line),0),lines=room.lines-head2.length-1;return[...head2,gap,...lastLines(tail,
mask,{...room,lines,size:room.size-used})]}function escapedLength(line){return escapeCommandData(line).length+3}function annotationsOf(report,options={}){const all=annotations_everyAnnotation(report,options).
map(({command})=>command);return annotationLevels.flatMap(level=>withinQuota(level,all.filter(one=>one.level===level)))}function annotations_everyAnnotation(report,options={}){const mask=maskOf(options),
tasks=[...report.tasks.values()],found=(command,facts={})=>({command:masked(command,mask),failed:void 0,askedBy:void 0,...facts}),failures=byBlame(tasks.filter(failed),blameCounts(notRunByReason(report))),
remarks=[...processWarnings(report,tasks),...flakyWarnings(report,tasks),...runWarnings(report)];return[...failures.map(task=>found(failureAnnotation(report,task,mask),{failed:task})),...remarks.map(command=>found(
command)),...tasks.flatMap(task=>askedFor(report,task).map(command=>found(command,{askedBy:task})))]}function annotationsOfDiagnostics(diagnostics,graphFile){const errors=diagnostics.map(({message,expected,
found,at,hint})=>{const place=graphFile===void 0?`${at.file}:${at.line}:${at.column}: `:"",details=[...expected===void 0?[]:[`expected: ${expected}`],...found===void 0?[]:[`found: ${found}`],...hint===
void 0?[]:[`hint: ${hint}`]],text=[`${place}${message}`,...details].join(`
`);return annotation("error","mistake in the graph",text,graphFile===void 0?void 0:at)});return withinQuota("error",errors)}function askedFor(report,task){if(task.annotations.length===0||!failed(task))
return task.annotations;const place=placeOfFailure(report,task);return task.annotations.filter(command=>{const file=propertyOf(command,"file")?.replaceAll("\\","/")??"",isThere=file===place?.file||file.
endsWith(`/${place?.file??"/"}`);return command.level!=="error"||!isThere||propertyOf(command,"line")!==String(place?.line)})}function processWarnings(report,tasks){const survivors=[],leftovers=[];for(const task of tasks){
const remarks=processRemarks(task).filter(({kind})=>kind!=="left-running");if(remarks.length===0)continue;const stubborn=remarks.some(({kind})=>kind==="survivor"),title=stubborn?"a process could not b\
e ended":"processes left running",text=remarks.map(remark=>remarkText(remark)).join(`
`),warning=annotation("warning",`${taskLabel(task)}: ${title}`,text,placeIn(report,task.task.at));(stubborn?survivors:leftovers).push(warning)}return[...survivors,...leftovers]}function flakyWarnings(report,tasks){
return tasks.filter(task=>task.flaky).map(task=>{const attempts=task.attempts.map(attempt=>`attempt ${attempt.attempt}: ${attemptText(attempt)}`);return annotation("warning",`${taskLabel(task)} is fla\
ky`,attempts.join(`
`),placeIn(report,task.task.at))})}function runWarnings(report){return report.warnings.map(({message,task:id2})=>{const task=id2===void 0?void 0:report.tasks.get(id2);return annotation("warning",task===
void 0?report.title:taskLabel(task),message,task===void 0?void 0:placeIn(report,task.task.at))})}function placeIn(report,at){return report.graphFile===void 0?void 0:at}function masked({level,message,properties},mask){
const entries=[...properties].map(([name,value])=>[name,mask(value)]);return{level,message:mask(message),properties:new Map(entries)}}var external_node_crypto_=__webpack_require__(7598);const api_text_markdownBytes=65e3,
api_text_longestDescription=140,longestContext=250;function api_text_plainLine(text,mask,length){return cutText(withoutLongCharacters(shownText(text,mask,1/0)),length)}function api_text_stableName(text,mask,length=longestContext){
const masked2=mask(text),plain=withoutLongCharacters(oneLine(masked2)).trim();if(plain===masked2&&plain.length<=length)return plain;const digest=createHash("sha256").update(masked2).digest("hex").slice(
0,8);return`${cutText(plain,length-digest.length-2)} #${digest}`}function api_text_plainMessage(text,length){const lines=text.split(/\r\n|[\r\n]/u).map(withoutControls);return cutText(lines.join(`
`).replaceAll(new RegExp("\\p{Surrogate}","gu"),"\uFFFD").trimEnd(),length)}function withoutLongCharacters(text){return text.replaceAll(new RegExp("[\\u{10000}-\\u{10ffff}]|\\p{Surrogate}","gu"),"\uFFFD")}
const check_annotations_mostInRequest=50,check_annotations_mostAnnotations=1e3,check_annotations_longestMessage=16e3,longestTitle=250,detailsBytes=16e3;function check_annotations_checkAnnotations(all,paths,mask){
const placed=[],unplaced=[];let leftOut=0;for(const one of all){const path=paths.get(fileIn(one.command));path===void 0?one.askedBy!==void 0&&unplaced.push(one):placed.length<check_annotations_mostAnnotations?
placed.push(placedAt(path,one,mask)):leftOut+=1}return{placed,leftOut,unplaced}}function check_annotations_filesNamed(all){return[...new Set(all.map(({command})=>fileIn(command)).filter(file=>file!==""))]}
function fileIn(command){return propertyOf(command,"file")??""}function placedAt(path,{command,failed:failed2},mask){const{level,message}=command,title=plainLine(propertyOf(command,"title")??"",mask,longestTitle),
text=plainMessage(message,check_annotations_longestMessage),start=numberIn(command,"line")??1,end=Math.max(start,numberIn(command,"endline")??start),details=failed2===void 0?"":detailsOf(failed2,mask);
return{path,start_line:start,end_line:end,...start===end?columnsIn(command):{},annotation_level:level==="error"?"failure":level,message:text.trim()===""?title||level:text,...title===""?{}:{title},...text.
includes(details)?{}:{raw_details:details}}}function columnsIn(command){const start=numberIn(command,"col");return start===void 0?{}:{start_column:start,end_column:Math.max(start,numberIn(command,"end\
column")??start)}}function numberIn(command,name){const text=propertyOf(command,name)??"",value=/^[0-9]{1,9}$/.test(text)?Number(text):0;return value>=1?value:void 0}function detailsOf(task,mask){const tail=lastOutcome(
task)?.tail??[],room={lines:100,lineLength:1e3,size:detailsBytes,sizeOf:byteLength};return plainMessage(lastLines(tail,mask,room).join(`
`),check_annotations_longestMessage)}var cause_text=__webpack_require__(407);const namedMachines=6;function failure_groups_failureGroups(report,mask){const counts=blameCounts(notRunByReason(report)),heldBackBy=({
task})=>counts.get(task.id)??0,groups=new Map;for(const task of report.tasks.values()){if(!failed(task))continue;const cause=causeParts(task,mask),key=[verdictOf(task),cause.why,cause.said??printed(task),
cause.place].join(`
`),known=groups.get(key);if(known===void 0)groups.set(key,{cause,tasks:[task],where:new Set(placeOf(cause))});else{known.tasks.push(task);for(const where of placeOf(cause))known.where.add(where)}}return[
...groups.values()].flatMap(({cause,tasks,where})=>{const[first,...others]=byBlame(tasks,counts),heldBack=tasks.reduce((sum,task)=>sum+heldBackBy(task),0);return first===void 0?[]:[{first,others,where:[
...where],cause,heldBack}]}).toSorted((one,other)=>weight(one)-weight(other)||other.heldBack-one.heldBack||other.others.length-one.others.length)}function placeOf({where}){return where===void 0?[]:[where]}
function printed(task){return lastOutcome(task)?.tail.slice(-3).join(`
`)??""}function weight({first}){return verdictOf(first)==="tolerated"?1:0}function failure_groups_groupPlace({first,cause},mask){const{file,line}=first.task.at;return cause.place??`${shownText(file,mask,
200)}:${line}`}function failure_groups_groupWhy({cause,where}){return where.length===0?cause.why:`${cause.why} on ${listed(where,namedMachines)}`}function failure_groups_tasksIn(groups){return groups.
reduce((sum,{others})=>sum+1+others.length,0)}function failure_groups_groupLabel({first,others},mask){const label=shownText(taskLabel(first),mask,200);return others.length===0?label:`${label} and ${withCommas(
others.length)} more`}const shortest=5,held=1,clearlyMore=1.5,negligible=.1;function cpu_advice_cpuAdvice(report){if(report.lendsCpus)return[];const found=new Map;for(const task of report.tasks.values()){
const advice=adviceOn(task);if(advice===void 0||advice.cpus>report.parallelism)continue;const{key}=task.task,known=found.get(key),more=known===void 0||advice.used>known.used?advice:known;found.set(key,
{...more,tasks:(known?.tasks??0)+1})}return[...found.values()].toSorted((one,other)=>taken(other)-taken(one))}function cpu_advice_cpuUseText({name,used,seconds,tasks}){return`${tasks===1?name:`${name}\
 (${counted(tasks,"instance")})`} used ${tasks===1?"":"up to "}${used.toFixed(1)} CPUs for ${formatDuration(seconds)}`}function cpu_advice_cpuLine({cpus}){return`cpus: ${cpus}`}function cpuAdviceText(advice){
return`${cpu_advice_cpuUseText(advice)} and holds ${held}: write "${cpu_advice_cpuLine(advice)}" at ${formatPosition(advice.at)}`}function adviceOn(report){const{task,attempts}=report,last=attempts.at(
-1),usage=last?.ended?.outcome.usage;if(last===void 0||usage===void 0||task.cpusStated||task.service!==void 0)return;const seconds=attemptSeconds(last,last.startedAt);if(seconds<shortest)return;const used=usage.
cpuSeconds/seconds;return used-held<clearlyMore?void 0:{name:task.matrix===void 0?taskLabel(report):task.key,at:task.at,used,seconds,cpus:Math.ceil(used-negligible),tasks:1}}function taken({used,seconds}){
return(used-held)*seconds}const named=5,longestText=300,introduction="A task that states no `cpus` holds one. With its line here the run leaves it room, and tasks beside it are not slowed down.";function summary_cpus_renderCpuAdvice(report,mask){
const all=cpuAdvice(report);if(all.length===0)return"";const shown2=text=>escapeMarkdown(shownText(text,mask,longestText)),items=all.slice(0,named).map(advice=>`- ${shown2(cpuUseText(advice))}. Write \
at ${shown2(formatPosition(advice.at))} \`${cpuLine(advice)}\``),more=all.length>named?["",`_${counted(all.length-named,"more task")} left out here: see \`cpu-seconds\` in \`results.json\`._`]:[];return[
"### More CPUs used than held","",introduction,"",...items,...more,""].join(`
`)}var outcome=__webpack_require__(6805);const failed_cases_named=6;function failed_cases_testsLines(tests,html){const count=failedCases(tests);if(count===0)return[];const all=Object.values(tests.counts).
reduce((sum,one)=>sum+one,0),cases=tests.cases.filter(({state})=>state==="failed"||state==="error").slice(0,failed_cases_named),items=cases.map(({name,group,message,type})=>{const[why=""]=(message===""?
type:message).split(`
`);return`<li>${`<b>${html(group===""?name:`${group} \u203A ${name}`,200)}</b>`}${why===""?"":`: ${html(why,300)}`}</li>`}),more=count>cases.length?`<li>${counted(count-cases.length,"more case")}</li>`:
"";return[`<p>${withCommas(count)} of ${counted(all,"test")} failed:</p><ul>${items.join("")}${more}</ul>`,""]}const longestTail=5,failure_lines_longestLine=400;function failure_lines_failureOutput(outcome2,mask,room){
if(outcome2===void 0)return{lines:[],tail:[]};const{lines,hasMore}=failureLines(outcome2,mask,room),tail=hasMore?lastLinesOf(outcome2,mask,room.bytes):[];return{lines,tail:tail.length>lines.length?tail:
[]}}function lastLinesOf(outcome2,mask,bytes){return lastLines(outcome2.tail,mask,{lines:40,lineLength:failure_lines_longestLine,size:bytes,sizeOf:byteLength})}function failureLines(outcome2,mask,{lines:most2,
bytes}){const tail=lastLines(outcome2.tail,mask,{lines:100,lineLength:failure_lines_longestLine,size:1/0,sizeOf:byteLength}),lines=outcome2.cause===void 0?headAndTail(headOf(outcome2,mask),tail,most2):
aroundCause(outcome2.cause,tail,mask,most2),kept=firstThatFit(lines,bytes,line=>byteLength(line)+1);return{lines:kept,hasMore:tail.length>kept.length}}function headOf({head:head2},mask){const room={lines:5,
lineLength:failure_lines_longestLine,size:1/0,sizeOf:byteLength};return head2===void 0?[]:lastLines(head2,mask,room)}function headAndTail(head2,tail,most2){const isAll=head2.length===0;if(isAll&&tail.
length<=most2)return tail;const first=(isAll?tail:head2).slice(0,Math.floor(most2/3)),last=tail.slice(-Math.max(1,most2-first.length-1));return[...first,isAll?gapLine(tail.length-first.length-last.length):
unknownGap,...last]}const unknownGap="\u2026";function gapLine(count){return`\u2026 ${withCommas(count)} ${count===1?"line":"lines"} \u2026`}function aroundCause(cause,tail,mask,most2){const excerpt=lastLines(
cause.excerpt,mask,{lines:12,lineLength:failure_lines_longestLine,size:1/0,sizeOf:byteLength}),{after,isKnown}=linesAfter(excerpt,tail),isInTail=tail.filter(isPrinted).length>=excerpt.length+after.length;
if(isKnown&&isInTail&&tail.length<=most2)return tail;const shown2=aroundHeadline(excerpt,cause.headline,most2),room=Math.min(longestTail,most2-shown2.length-1);return room<=0||after.length===0?shown2:
after.length<=room+1&&isKnown?[...shown2,...after]:[...shown2,isKnown?gapLine(after.length-room):unknownGap,...after.slice(-room)]}function aroundHeadline(excerpt,headline,most2){if(excerpt.length<=most2)
return excerpt;const best=Math.max(0,excerpt.findIndex(line=>line.includes(headline))),from=Math.max(0,Math.min(best-1,excerpt.length-most2));return excerpt.slice(from,from+most2)}function linesAfter(excerpt,whole){
const tail=whole.filter(isPrinted),isAt=start=>excerpt.every((line,index)=>start+index<0||tail[start+index]===line);for(let start=tail.length-excerpt.length;start>-excerpt.length;start-=1)if(isAt(start))
return{after:tail.slice(start+excerpt.length),isKnown:!0};return{after:tail,isKnown:!1}}function isPrinted(line){return line.trim()!==""}const mostBlocks=8,openRows=10,summary_failures_named=6,most=4e3,
least=500;function summary_failures_renderFailures(report,mask,bytes){const groups=failureGroups(report,mask);if(groups.length===0)return"";const{open,lines}=openings(groups.length),outputBytes=Math.max(
least,Math.min(most,Math.floor(bytes/groups.length)-500)),block=(group,isOpen)=>renderBlock(group,mask,{isOpen,lines:isOpen?lines:foldedLines,bytes:outputBytes}),head2=groups.length<=mostBlocks?groups:
groups.slice(0,open),text=["### Failed","",...head2.map((group,index)=>block(group,index<open))].join(`
`);if(head2.length===groups.length)return text;const others=renderOthers(groups.slice(open),mask,(bytes-byteLength(text))*.5),left=bytes-byteLength(text)-byteLength(others)-1e3;return[text,others,renderFolded(
groups.slice(open),left,group=>block(group,!1))].join(`
`)}function renderOthers(groups,mask,bytes){const rows=(of,room2)=>{const{kept,leftOut}=renderedThatFit(of,room2,group=>row(group,mask)),cut=tasksIn(of.slice(of.length-leftOut)),rest=leftOut===0?[]:["",
`_${counted(cut,"more failed task")} left out here: \`results.json\` names ${cut===1?"it":"them"}._`];return["| Failed too | Cause | Where |","| --- | --- | --- |",...kept,...rest,""]},first=rows(groups.
slice(0,openRows),bytes),more=groups.slice(openRows);if(more.length===0)return first.join(`
`);const title=`${counted(tasksIn(more),"more failed task")}, ${counted(more.length,"more cause")}`,room=bytes-byteLength(first.join(`
`))-200;return[...first,`<details><summary>${title}</summary>`,"",...rows(more,room),"</details>",""].join(`
`)}function row(group,mask){return`| ${[`${verdictSigns(verdictOf(group.first)).emoji} ${escapeMarkdown(groupLabel(group,mask))}`,escapeMarkdown([groupWhy(group),group.cause.said].filter(part=>part!==
void 0).join(" \xB7 ")),escapeMarkdown(groupPlace(group,mask))].join(" | ")} |`}function renderFolded(groups,bytes,block){const{kept,leftOut}=renderedThatFit(groups,bytes,block),cut=leftOut===0?"":`_O\
utput of ${counted(leftOut,"more cause")} left out here: the log has it._
`;return[`<details><summary>What ${kept.length===1?"it":`the first ${withCommas(kept.length)} of them`} printed</summary>`,"",...kept,cut,"</details>",""].join(`
`)}function renderBlock(group,mask,{isOpen,lines,bytes}){const html=(text,length)=>escapeHtml(shownText(text,mask,length)),outcome2=lastOutcome(group.first),hint=hintText(group.first),{lines:shown2,tail}=failureOutput(
outcome2,mask,{lines,bytes});return[`<details${isOpen?" open":""}>`,`<summary>${blockTitle(group,mask)}</summary>`,"",...group.others.length===0?[]:[`<p>${html(othersText(group),1e3)}</p>`,""],...outcome2?.
tests===void 0?[]:testsLines(outcome2.tests,html),...hint===void 0||group.cause.said===hint?[]:[`<p>${html(hint,500)}</p>`,""],...shown2.length===0?["<p>It printed nothing.</p>"]:fenced(shown2),"",...tail.
length>0?[`<details><summary>${lastLinesTitle(tail)}</summary>`,"",...fenced(tail),"","</details>",""]:[],"</details>",""].join(`
`)}function blockTitle(group,mask){const{first,cause,heldBack}=group;return[`${verdictSigns(verdictOf(first)).emoji} <b>${escapeHtml(groupLabel(group,mask))}</b>`,escapeHtml(groupWhy(group)),...cause.
said===void 0?[]:[`<b>${escapeHtml(cause.said)}</b>`],`<code>${escapeHtml(groupPlace(group,mask))}</code>`,...heldBack===0?[]:[`held back ${counted(heldBack,"task")}`]].join(" \xB7 ")}function othersText({
others}){return`For the same cause: ${listed(others.map(taskLabel),summary_failures_named)}`}function fenced(lines){const longest=lines.flatMap(line=>line.match(/`+/gu)??[]).reduce((length,run)=>Math.
max(length,run.length),2),fence="`".repeat(longest+1);return[`${fence}text`,...lines,fence]}function notes_notesOf(report){return[...processNotes(report),...logNotes(report),...warningNotes(report)]}function processNotes(report){
const remarks=[...report.tasks.values()].flatMap(task=>processRemarks(task).map(remark=>({remark,note:`${taskLabel(task)}: ${remarkText(remark)}`}))),survivors=remarks.filter(({remark})=>remark.kind===
"survivor"),others=remarks.filter(({remark})=>remark.kind!=="survivor");return[...survivors,...others].map(({note:note2})=>note2)}function logNotes(report){return[...report.tasks.values()].flatMap(task=>task.
attempts.flatMap(attempt=>{const problem2=attempt.ended?.outcome.logProblem;return problem2===void 0?[]:[`${taskLabel(task)}: its log is incomplete: ${problem2}`]}))}function warningNotes(report){return report.
warnings.map(({message,task:id2})=>{const task=id2===void 0?void 0:report.tasks.get(id2);return task===void 0?message:`${taskLabel(task)}: ${message}`})}const longestNote=1e3;function summary_notes_renderNotes(report,mask,bytes){
const notes=notesOf(report);if(notes.length===0)return"";const{kept,leftOut}=renderedThatFit(notes,bytes-500,note2=>`- ${escapeMarkdown(shownText(note2,mask,longestNote))}`),cut=leftOut===0?[]:["",`_${counted(
leftOut,"more note")} left out here: the log has them all._`];return["### Notes","",...kept,...cut,""].join(`
`)}function renderLateNotes(problems,mask){return["","### \u274C Not reported as promised","",...problems.map(problem2=>`- ${escapeMarkdown(shownText(problem2,mask,longestNote))}`),""].join(`
`)}const shortestAsked=300,mostTimes=4,mostOfRun=.6;function division_words_divisionWords(report,{machines}){const text=machines&&divisionText(report,machines);if(machines===void 0||text===void 0)return;
const{advised,now}=machines;if(advised===void 0||advised.machines===1)return{text,workflow:void 0};const title=now.machines===1?"The workflow for that":"The workflow for so many";return{text,workflow:{
title,lines:divisionLines(advised)}}}function divisionText(report,{setUp,now,tried,advised}){if(advised!==void 0){const where=now.machines===1?"":` on ${counted(now.machines,"machine")}`;return`On ${counted(
advised.machines,"machine")}: ${comparison(advised,now,where)}; ${setUpText(setUp)}`}if(now.seconds<shortestAsked)return;const[first,...others]=tried.filter(({machines})=>machines<=mostTimes*now.machines);
if(first===void 0)return;const best=others.reduce((least2,one)=>one.seconds<least2.seconds?one:least2,first),what=now.machines===1?"More machines do":"Another number of machines does",why=report.criticalPath.
seconds>=mostOfRun*now.seconds?`no machine makes the critical path of ${formatDuration(report.criticalPath.seconds)} shorter`:"each needs its set-up, and runs what its tasks need";return`${what} not p\
ay: on ${best.machines} it would take ${comparison(best,now,"")}, since ${why}; ${setUpText(setUp)}`}function comparison(there,now,where){return`${`${formatDuration(there.seconds)} instead of ${formatDuration(
now.seconds)}${where}`}, ${counted(there.billedMinutes,"billed minute")} instead of ${now.billedMinutes}`}function setUpText({seconds,isMeasured}){return isMeasured?`${formatDuration(seconds)} of set-\
up on each is in it, as measured in this run`:`${formatDuration(seconds)} of set-up on each is in it, a guess`}function divisionLines({machines}){return["jobs:","  test:","    runs-on: ubuntu-latest",
`    strategy: { fail-fast: false, matrix: { shard: [${Array.from({length:machines},(_,place)=>place+1).join(", ")}] } }`,"    steps:","      - uses: actions/checkout@v6","      - uses: rundag/rundag@\
v1",`        with: { shard: '\${{ matrix.shard }}/${machines}', report-directory: report }`,"      - if: always()","        uses: actions/upload-artifact@v6","        with: { name: 'report-${{ matrix.\
shard }}', path: report, overwrite: true }","  report: # the required check","    needs: test","    if: always()","    runs-on: ubuntu-latest","    steps:","      - uses: actions/checkout@v6","      -\
 uses: actions/download-artifact@v7","        with: { pattern: report-*, path: reports }","      - { uses: rundag/rundag@v1, with: { merge: reports/* } }"]}var given_words=__webpack_require__(9521);function machine_words_wallText(report){
const{wallSeconds,machines,startedAt,startedHereAt}=report,wall=formatDuration(wallSeconds);if(machines.length===0)return wall;const merge=Math.max(0,wallSeconds-(startedHereAt-startedAt)/1e3),lastEnd=machines.
reduce((last,{endedAt})=>Math.max(last,endedAt),0),way=Math.max(0,startedHereAt-lastEnd)/1e3,count=counted(machines.length,"machine");return`${wall} (${count} of ${lengthsText(machines)}, ${formatDuration(
way)} until the merge, which took ${formatDuration(merge)})`}function machine_words_repeatedText({repeatedSeconds}){return repeatedSeconds<.05?"":`, ${formatDuration(repeatedSeconds)} more for tasks t\
hat ran on several machines`}function machine_words_machinesText({machines,parallelism}){const counts=machines.map(({cpus})=>cpus),[least2,most2]=[Math.min(...counts),Math.max(...counts)],each=least2===
most2?counted(most2,"CPU"):`${least2} to ${counted(most2,"CPU")}`;return`${counted(machines.length,"machine")} of ${each}, and the merge on ${parallelism}`}function lengthsText(machines){const seconds=machines.
map(({startedAt,endedAt})=>(endedAt-startedAt)/1e3),[least2,most2]=[formatDuration(Math.min(...seconds)),formatDuration(Math.max(...seconds))];return least2===most2?most2:`${least2} to ${most2}`}const namedOnPath=8;
function countsText(report){const{success,failure,cancelled,skipped}=report.counts,unfinished=report.tasks.size-success-failure-cancelled-skipped,among=[countOf(report,"tolerated","failed but tolerate\
d"),countOf(report,"flaky","flaky")].filter(text=>text!=="").join(", ");return[[success,`succeeded${among===""?"":` (${among})`}`],[failure,"failed"],[cancelled,"cancelled"],[skipped,"skipped"],[unfinished,
"not finished"]].filter(([count])=>count>0).map(([count,word])=>`${withCommas(count)} ${word}`).join(", ")}function countOf(report,verdict,word){let count=0;for(const task of report.tasks.values())verdictOf(
task)===verdict&&(count+=1);return count===0?"":`${withCommas(count)} ${word}`}function closing_words_verdictText(report){const verdict=`${report.title} ${runResultVerb(report.ended?.result)}: ${counted(
report.tasks.size,"task")} \xB7 ${countsText(report)}`,given=givenSentence(givenInReport(report));return given===void 0?verdict:`${verdict} \xB7 ${given}`}function timesText(report){const{taskSeconds,
cpuBoundSeconds,criticalPath,floor,allCpus}=report,sums=`${wallText(report)} \xB7 sum of task times ${formatDuration(taskSeconds)}${repeatedText(report)}`;if(criticalPath.path.length===0)return sums;const[
onCpus,onPath]=floor.kind==="cpus"?[", the floor",""]:["",", the floor"],cpus=`CPU bound ${formatDuration(cpuBoundSeconds)} (${counted(allCpus,"CPU")}${onCpus})`;return`${sums} \xB7 ${cpus} \xB7 critical\
 path ${formatDuration(criticalPath.seconds)}${onPath}: ${closing_words_pathText(report)}`}function closing_words_pathText(report){const labels=report.criticalPath.path.map(id2=>labelOf(report,id2));if(labels.
length<=namedOnPath)return labels.join(" \u2192 ");const half=namedOnPath/2,between=`(${labels.length-namedOnPath} more)`;return[...labels.slice(0,half),between,...labels.slice(-half)].join(" \u2192 ")}
const leastGain=5,leastPart=.1,rough=.1;function shorterLine(report){const change=report.insight?.changes[0];if(!(change===void 0||change.gain<Math.max(leastGain,leastPart*report.wallSeconds)))return`\
what would make it shorter: ${insight_words_changeText(report,change)}`}function insight_words_changeText(report,change){const gain=formatDuration(change.gain);switch(change.kind){case"task":return`${`${nameOf(
report,change.task)} takes ${formatDuration(change.seconds)} on the critical path`}: in half the time, or split in two, it would save ${gain}`;case"need":return`Does ${nameOf(report,change.task)} real\
ly need ${nameOf(report,change.need)}? Without that need the run takes ${gain} less`;case"pool":return`Pool ${change.name} (${withCommas(change.limit)} at a time) costs ${gain}`;case"max-parallel":return`\
max-parallel: ${change.limit} of ${change.key} costs ${gain}`;case"cpu":return`One CPU more (${change.cpus}) would save ${gain}`}}function insight_words_floorText(report,{cpus,seconds}){const{length}=report.
machines,on=length===0?counted(cpus,"CPU"):machinesText(report);return`${`${formatDuration(seconds)} on ${on}`}. No order takes less than ${formatDuration(report.floor.seconds)}: ${floorReason(report)}`}
function floorReason(report){switch(report.floor.kind){case"critical-path":return`the critical path, ${pathText(report)}`;case"cpus":return`all work, spread evenly (the critical path takes ${formatDuration(
report.criticalPath.seconds)})`}}function insight_words_idleText({seconds,ofSeconds,reasons}){const shown2=reasons.filter(reason=>reason.seconds>=.05);if(shown2.length===0)return;const part=Math.round(
100*seconds/ofSeconds),whole=`CPUs were idle for ${formatDuration(seconds)} of ${formatDuration(ofSeconds)} (${part} %)`,each=shown2.map(reason=>`${formatDuration(reason.seconds)} ${reasonText(reason.
why)}`);return`${whole}: ${each.join(", ")}`}function reasonText(why){switch(why.kind){case"needs":return"waiting for needs";case"pool":return`waiting for pool ${why.name}`;case"max-parallel":return`w\
aiting for max-parallel of ${why.key}`;case"memory":return"waiting for memory";case"cpus":return"waiting for more CPUs than were free";case"retry":return"in the delay before a retry";case"starting":return"\
starting";case"nothing-left":return"with nothing left to start"}}function insight_words_slowerText(report,{task,seconds,usual,low,high,runs}){const[now,median,from,to]=[seconds,usual,low,high].map(formatDuration);
return`${nameOf(report,task)} took ${now}, usually ${median} (${from} to ${to} in half of its last ${runs} runs)`}function insight_words_flakyText(report,{task,attempts,lostSeconds}){return`${nameOf(report,
task)} passed at attempt ${attempts}: ${formatDuration(lostSeconds)} lost`}function insight_words_assumptionText({simulated,seconds}){if(simulated.kind==="too-large")return`Nothing was simulated: a gr\
aph of ${counted(simulated.tasks,"task")} would take too long`;const{untried,cpuTimes}=simulated,assumed=cpuTimes?"CPUs as fast as these, tasks that use no more of them than they did, and the rest of \
their time spent waiting":"times as they were, since it is not known how busy tasks kept the CPUs",isRough=Math.abs(simulated.seconds-seconds)>rough*seconds;return[`Simulated with this run's plan and \
times: ${assumed}`,...isRough?[`Rough figures: this run itself takes ${formatDuration(simulated.seconds)} by simulation`]:[],...untried>0?[`${counted(untried,"more change")} not tried in a graph of th\
is size`]:[]].join(". ")}function nameOf(report,id2){const task=report.tasks.get(id2);return task===void 0?id2:taskLabel(task)}const summary_shorter_longestLine=1e3;function summary_shorter_renderShorter(report,mask){
const{insight}=report;if(insight===void 0)return"";const shown2=text=>escapeMarkdown(shownText(text,mask,summary_shorter_longestLine)),idle=idleText(insight.idle),list=(title,texts)=>texts.length===0?
[]:[`${title}:`,"",...texts.map(text=>`- ${shown2(text)}.`),""];return["### What would make it shorter","",`${shown2(floorText(report,insight))}.`,"",...insight.changes.map((change,place)=>`${place+1}\
. ${shown2(changeText(report,change))}.`),...insight.changes.length>0?[""]:[],...table(insight),...division(report,insight,shown2),...idle===void 0?[]:[`${shown2(idle)}.`,""],...list("Slower than usua\
l",insight.slower.map(task=>slowerText(report,task))),...list("Flaky",insight.flaky.map(task=>flakyText(report,task))),`<sub>${shown2(assumptionText(insight))}.</sub>`,""].join(`
`)}function division(report,insight,shown2){const words2=divisionWords(report,insight);if(words2===void 0)return[];const{text,workflow}=words2;return workflow===void 0?[`${shown2(text)}.`,""]:[`**${shown2(
text)}.**`,"",`<details><summary>${workflow.title}</summary>`,"","With the set-up steps of your own before each `rundag`, and this graph, `working-directory` and inputs in all of them:","","```yaml",...workflow.
lines,"```","","</details>",""]}function table(insight){const columns=machinesCompared(insight);if(columns.length===0)return[];const cells=columns.map(({isOwn,machines,duration})=>isOwn?[`**${machines}\
**`,`**${duration}**`]:[machines,duration]);return[`| CPUs | ${cells.map(([machines])=>machines).join(" | ")} |`,`| --- |${" ---: |".repeat(columns.length)}`,`| the run takes | ${cells.map(([,duration])=>duration).
join(" | ")} |`,""]}const namedSlots=5;function machineLabel({machine},{machines}){return machine??(machines.length===0?void 0:"merge")}function slotLabel(slot,machine){return machine===void 0?`slot ${slot}`:
`${machine} slot ${slot}`}function slot_words_slotsCell(slots,report){const numbers=new Map;for(const one of slots){const machine=machineLabel(one,report);numbers.set(machine,(numbers.get(machine)??new Set).
add(one.slot))}return Array.from(numbers,([machine,of])=>{const named2=listed([...of].map(String),namedSlots);return machine===void 0?named2:`${machine}: ${named2}`}).join(", ")}const oneTable=25,summary_table_openRows=15,
deservesALook=null,head=null;function summary_table_renderTable(report,mask,bytes){const tasks=[...report.tasks.values()],room=bytes-1e3,rows=(of,left)=>summary_table_table(report,of,mask,left);if(tasks.
length<=oneTable)return["### Tasks","",...rows(tasks,room),""].join(`
`);const first=deservesALook.flatMap(verdict=>tasks.filter(task=>verdictOf(task)===verdict)),rest=tasks.filter(task=>!deservesALook.includes(verdictOf(task))),lines=["### Tasks",""],open=first.slice(0,
summary_table_openRows);open.length>0&&lines.push(...rows(open,room),"");const folded=(of,what,part)=>{if(of.length===0)return;const left=(room-byteLength(lines.join(`
`)))*part;lines.push(`<details><summary>${what}</summary>`,"",...rows(of,left),"","</details>","")},more=first.slice(summary_table_openRows);return folded(more,`${counted(more.length,"more task")} tha\
t failed, passed on a retry or did not end`,rest.length>0?.6:1),folded(rest,counted(rest.length,first.length>0?"other task":"task"),1),lines.join(`
`)}function summary_table_table(report,tasks,mask,bytes){const{kept,leftOut}=renderedThatFit(tasks,bytes,task=>summary_table_row(report,task,mask));return leftOut===0?[...head,...kept]:[...head,...kept,
"",`_${counted(leftOut,"more task")} left out here: \`results.json\` has them all._`]}function summary_table_row(report,task,mask){const cell=(text,length)=>escapeMarkdown(shownText(text,mask,length)),
verdict=verdictOf(task),[first]=task.attempts,times=first===void 0?["","",""]:[formatDuration((first.startedAt-report.startedAt)/1e3),formatDuration(task.seconds),String(task.attempts.length)];return`\
| ${[cell(taskLabel(task),200),`${verdictSigns(verdict).emoji} ${verdictSigns(verdict).word}`,...times,cell(slotsCell(task.attempts,report),300),cell(whyText(task),300)].join(" | ")} |`}const mostReasons=4,
namedTasks=3;function verdict_words_verdictWords(report,text){const{taskSeconds,parallelism,parallelismBecause,closedBy,machines}=report,given=givenInReport(report),parts=[countsSentence(report),...given===
void 0?[]:[given.count]],notRun=notRunByReason(report);return{sentence:`${text(report.title)} ${runResultVerb(report.ended?.result)}: ${parts.join(", ")}`,facts:[`Took ${wallText(report)}; sum of task\
 times ${formatDuration(taskSeconds)}${repeatedText(report)}`,machines.length===0?`${withCommas(parallelism)} at a time (${text(parallelismBecause)})`:machinesText(report)],stoppedEarly:closedBy&&text(
closeCauseText(closedBy,closedByLabel(report,closedBy))),given:given&&text(given.sources,1e3),notRun:notRun.length===0?void 0:notRunSentence(notRun,text)}}function countsSentence(report){const{success,
failure,cancelled,skipped}=report.counts,all=report.tasks.size,succeeded=`succeeded${amongText(report)}`;if(success===all)return`${counted(all,"task")} ${succeeded}`;const[[count,word]=[0,"ran"],...rest]=[
[failure,"failed"],[cancelled,cancelled===1?"was cancelled":"were cancelled"],[skipped,skipped===1?"was skipped":"were skipped"],[all-success-failure-cancelled-skipped,"did not finish"],[success,succeeded]].
filter(([number])=>number>0),others=rest.map(([number,did])=>`, ${withCommas(number)} ${did}`);return`${withCommas(count)} of ${counted(all,"task")} ${word}${others.join("")}`}function amongText(report){
const counts={tolerated:0,flaky:0};for(const task of report.tasks.values()){const verdict=verdictOf(task);(verdict==="tolerated"||verdict==="flaky")&&(counts[verdict]+=1)}const among=[...counts.tolerated===
0?[]:[`${withCommas(counts.tolerated)} failed but tolerated`],...counts.flaky===0?[]:[`${withCommas(counts.flaky)} flaky`]];return among.length===0?"":` (${among.join(", ")})`}function notRunSentence(groups,text){
const told=groups.slice(0,mostReasons).map(({result,reason,tasks})=>{const names=listed(tasks.map(taskLabel),namedTasks);return`${counted(tasks.length,"task")} ${result}, since ${text(reason)}: ${text(
names)}`}),rest=groups.slice(mostReasons).reduce((sum,{tasks})=>sum+tasks.length,0);return[...told,...rest===0?[]:[`${counted(rest,"task")} for other reasons`]].join("; ")}const summary_verdict_longestText=300;
function summary_verdict_renderVerdict(report,mask){const{sentence,facts,stoppedEarly,given,notRun}=verdictWords(report,(words2,length=summary_verdict_longestText)=>escapeMarkdown(shownText(words2,mask,
length))),emoji=report.ended?.result==="success"?"\u2705":"\u274C",stopped=stoppedEarly===void 0?[]:[`**stopped early:** ${stoppedEarly}`];return[`## ${emoji} ${sentence}`,"",[...facts,...stopped].join(
" \xB7 "),"",...given===void 0?[]:[`**Given:** ${given}`,""],...notRun===void 0?[]:[`**Not run:** ${notRun}`,""]].join(`
`)}const unplacedBytes=6e3,notesBytes=6e3,linksBytes=2500,namedInTitle=3;function check_text_checkTitle(report,mask){const tasks=[...report.tasks.values()],failures=tasks.filter(task=>failed(task)&&task.
ended?.tolerated!==!0),[first,...more]=failures,shown2=text=>plainLine(text,mask,longestDescription);if(first===void 0){const took=report.ended?.result==="success"?` in ${formatDuration(report.wallSeconds)}`:
"";return shown2(`${verdictText(report)}${took}`)}if(more.length===0)return shown2(`${taskLabel(first)}: ${causeText(first,mask)}`);const names=listed(failures.map(taskLabel),namedInTitle);return shown2(
`${withCommas(failures.length)} of ${counted(tasks.length,"task")} failed: ${names}`)}function check_text_checkSummary(report,annotations,url,mask){const verdict=renderVerdict(report,mask),others=[{name:"\
annotations",text:renderUnplaced(annotations,mask)},{name:"notes",text:renderNotes(report,mask,notesBytes)},{name:"the links",text:renderLinks(url)}],taken2=others.reduce((sum,{text})=>sum+byteLength(
text)+1,byteLength(verdict)+1),failures=renderFailuresWithin(report,mask,markdownBytes-taken2-linksBytes);return within([{name:"the verdict",text:verdict},{name:"the failures",text:failures},...others])}
function check_text_checkText(report,mask){return within([{name:"the tasks",text:renderTable(report,mask,markdownBytes-linksBytes)},{name:"what would make it shorter",text:renderShorter(report,mask)},
{name:"tasks that should state their CPUs",text:renderCpuAdvice(report,mask)}])}function within(parts){const kept=[],leftOut=[];let left=markdownBytes-linksBytes/2;for(const{name,text}of parts){if(text===
"")continue;const size=byteLength(text)+1;size>left?leftOut.push(name):(kept.push(text),left-=size)}return leftOut.length>0&&kept.push(`_Left out here, where there is no room for it: ${leftOut.join(",\
 ")}. The job summary has it._
`),kept.join(`
`)}function renderFailuresWithin(report,mask,bytes){const whole=renderFailures(report,mask,bytes);if(byteLength(whole)<=bytes)return whole;const{kept,leftOut}=renderedThatFit(failureGroups(report,mask),
bytes-500,group=>failureItem(group,mask)),cut=leftOut===0?[]:["",`_${counted(leftOut,"more cause")} left out here: the job summary has more._`];return["### Failed","",...kept,...cut,""].join(`
`)}function failureItem(group,mask){const text=[groupLabel(group,mask),groupWhy(group),group.cause.said,groupPlace(group,mask)].filter(part=>part!==void 0).join(" \xB7 ");return`- ${verdictSigns(verdictOf(
group.first)).emoji} ${escapeMarkdown(text)}`}function renderUnplaced({unplaced,leftOut},mask){if(unplaced.length===0&&leftOut===0)return"";const{kept,leftOut:cut}=renderedThatFit(unplaced,unplacedBytes,
one=>unplacedItem(one,mask));return["### Annotations without a place in the repository","",...kept,...cut===0?[]:["",`_${counted(cut,"more of them","more of them")} left out here: the log has them all\
._`],...leftOut===0?[]:["",`_${counted(leftOut,"annotation")} at a place left out: a check run has ${withCommas(mostAnnotations)} at most._`],""].join(`
`)}function unplacedItem({command,askedBy},mask){const{level,message}=command,[file="",title=""]=[propertyOf(command,"file"),propertyOf(command,"title")],text=[askedBy===void 0?"":taskLabel(askedBy),title,
file,message].filter(part=>part!=="").join(" \xB7 ");return`- ${level}: ${escapeMarkdown(shownText(text,mask,500))}`}function renderLinks(url){return url===void 0||!/^https?:\/\/[^\s<>"]{1,1000}$/.test(
url)?"":`<a href="${escapeHtml(url)}">The workflow run</a> has the log and the job summary, with the timeline and the graph.
`}const longestName=200;function check_run_checkRunBodies(report,place,annotations,options={}){const mask=maskOf(options),output={title:checkTitle(report,mask),summary:checkSummary(report,annotations,
place.url,mask),text:checkText(report,mask)},facts={name:stableName(place.name,mask,longestName),head_sha:place.sha,...place.url===void 0?{}:{details_url:place.url},external_id:place.externalId,status:"\
completed",conclusion:conclusionOf(report),started_at:timeText(report.startedAt),completed_at:timeText(report.ended?.at??report.startedAt)},[first,...more]=batches(annotations.placed);return{create:{...facts,
output:{...output,...first===void 0?{}:{annotations:first}}},withoutAnnotations:first===void 0?void 0:{...facts,output},updates:more.map(batch=>({output:{...output,annotations:batch}}))}}function conclusionOf({
ended,counts,tasks}){switch(ended?.result){case"success":return counts.skipped===tasks.size?"neutral":"success";case"cancelled":return"cancelled";case"failure":case void 0:return"failure"}}function timeText(at){
return new Date(Math.round(at)).toISOString()}function batches(annotations){const all=[];for(let start=0;start<annotations.length;start+=mostInRequest)all.push(annotations.slice(start,start+mostInRequest));
return all}const task_status_longestName=200,states=null;function tasksNamed(tasks,name){const instances=tasks.filter(({key})=>key===name);return instances.length>0?instances:tasks.filter(({id:id2})=>id2===
name)}function task_status_taskStatuses(report,names,place,options={}){const mask=maskOf(options),reasons=new Map;for(const{reason,tasks}of notRunByReason(report))for(const{task}of tasks)reasons.set(task.
id,reason);const broken=brokenTasks(report),all=[...report.tasks.values()].map(({task})=>task);return names.map(name=>{const judged=tasksNamed(all,name).flatMap(({id:id2})=>{const task=report.tasks.get(
id2);return task===void 0?[]:[judge(task,broken.has(id2),reasons.get(id2),mask)]}),state=states.find(one=>judged.some(task=>task.state===one))??"error";return{task:shownText(name,mask,task_status_longestName),
body:{state,context:stableName(`${place.name} / ${name}`,mask),description:plainLine(description(judged,state),mask,longestDescription),...place.url===void 0?{}:{target_url:place.url}}}})}function description(judged,state){
const[only,...more]=judged;if(only===void 0)return"not in this run";if(more.length===0)return only.text;if(state==="success"){const skipped=judged.filter(({isSkipped})=>isSkipped).length;return`${judged.
length-skipped} of ${judged.length} passed${skipped>0?`, ${skipped} skipped`:""}`}const worst=judged.filter(task=>task.state===state),what=state==="failure"?"failed":"did not come to their end";return`${worst.
length} of ${judged.length} ${what}: ${worst[0]?.label}: ${worst[0]?.text}`}function judge(task,isBroken,reason,mask){const label=taskLabel(task),why=whyText(task),judged=(state,text,isSkipped=!1)=>({
label,state,isSkipped,text});switch(task.ended?.result){case"success":{const took=task.attempts.length>0?`passed in ${formatDuration(task.seconds)}`:"passed";return judged("success",why===""?took:why)}case"\
failure":return judged("failure",causeText(task,mask));case"skipped":{if(isBroken)return judged("failure",`not run: ${reason??why}`);const isOwn=task.ended.because.kind!=="need";return judged("success",
`skipped: ${isOwn?why:reason??why}`,!0)}case"cancelled":case void 0:return judged("error",why)}}function brokenTasks(report){const broken=new Set,dependents=new Map;for(const task of report.tasks.values())
for(const need of decisiveNeeds(task)){const known=dependents.get(need);known===void 0?dependents.set(need,[task]):known.push(task)}const pending=[...report.tasks.values()].filter(({ended})=>ended?.result===
"failure"||ended?.result==="cancelled");for(let task=pending.pop();task!==void 0;task=pending.pop())for(const dependent of dependents.get(task.task.id)??[])broken.has(dependent.task.id)||(broken.add(dependent.
task.id),pending.push(dependent));return broken}function decisiveNeeds({task,ended}){if(ended?.result!=="skipped")return[];switch(ended.because.kind){case"need":return[ended.because.task];case"given":
return task.needs;case"condition":case"ran":case"unused":case"join":case"bad-expression":case"closed":return[]}}var read_at_most=__webpack_require__(3214);const largestEvent=null;function check_source_checkSourceIn(environment,settings){
const variable=name=>environment[name]??"",repository=variable("GITHUB_REPOSITORY");if(!/^[\w-]+\/(?!\.{1,2}$)[\w.-]+$/.test(repository))return problem(`expected GITHUB_REPOSITORY to name a repository\
; found ${shown(repository)}: checks are made in a job of GitHub`);const base=(variable("GITHUB_API_URL")||"https://api.github.com").replace(/\/+$/,"");if(addressProblem(base)!==void 0)return problem(
`expected GITHUB_API_URL to be an address such as "https://api.github.com"; found ${shown(base)}: leave it as the runner sets it`);const head2=pullRequestHead(environment);if(head2.kind==="problem")return head2;
const sha=head2.kind==="head"?head2.sha:variable("GITHUB_SHA");if(!isSha(sha))return problem(`expected GITHUB_SHA to name a commit; found ${shown(sha)}`);const server=variable("GITHUB_SERVER_URL"),[run,
attempt]=[variable("GITHUB_RUN_ID"),variable("GITHUB_RUN_ATTEMPT")||"1"],url=server===""||run===""?void 0:`${server}/${repository}/actions/runs/${run}/attempts/${attempt}`,job=variable("GITHUB_JOB")||
"job",externalId=[run,attempt,job,variable("GITHUB_ACTION")].join("/").slice(0,250);return{kind:"source",place:{name:settings.checkName??defaultName(job,settings.jobMatrix),sha,url,externalId},api:{base,
repository,isFork:head2.kind==="head"&&head2.repository!==repository.toLowerCase()}}}function shown(text){return text===""?"none":JSON.stringify(text.slice(0,100))}function problem(text){return{kind:"\
problem",problem:text}}function defaultName(job,matrix){return`rundag: ${instanceName(job,instanceSuffix(matrixValues(matrix)))}`}function matrixValues(text){try{const values=JSON.parse(text);return typeof values!=
"object"||values===null||Array.isArray(values)?new Map:new Map(Object.entries(values))}catch{return new Map}}function pullRequestHead(environment){if(!(environment.GITHUB_EVENT_NAME??"").startsWith("p\
ull_request"))return{kind:"none"};try{const bytes=readAtMost(environment.GITHUB_EVENT_PATH??"",largestEvent),event=readEntries(JSON.parse(bytes.toString("utf8")),"an event"),head2=readEntries(readEntries(
event.get("pull_request"),"a pull request").get("head"),"its head"),sha=readString(head2.get("sha"),"a commit");if(!isSha(sha))throw new Malformed("expected a commit; found another text");const repository=head2.
get("repo");if(repository==null)return{kind:"head",sha,repository:""};const name=readString(readEntries(repository,"a repository").get("full_name"),"a name");return{kind:"head",sha,repository:name.toLowerCase()}}catch{
return{kind:"problem",problem:"expected the file of GITHUB_EVENT_PATH to say which commit the pull request is about; found that it does not"}}}function isSha(text){return/^[0-9a-f]{40,64}$/.test(text)}
async function order_checks_orderChecks(report,settings,environment,workspace,masking){const source=checkSourceIn(environment,settings);if(source.kind==="problem")return source;const{place,api}=source,
all=everyAnnotation(report,masking),paths=new Map;for(const file of filesNamed(all))paths.set(file,await workspaceFile(file,{directory:workspace,workspace}));const annotations=checkAnnotations(all,paths,
maskOf(masking)),isShard=isSharded(settings)&&settings.merge===void 0;return{kind:"order",order:{api,sha:place.sha,checkRun:checkRunBodies(report,place,annotations,masking),statuses:isShard?[]:taskStatuses(
report,settings.checks,place,masking)},notices:isShard&&settings.checks.length>0?['checks: a shard makes no statuses; those are made by the step with "merge"']:[]}}var promises_=__webpack_require__(8500),
http_request=__webpack_require__(2319),read_json=__webpack_require__(3612);const unstatedLimit=60,strange={kind:"unavailable",said:"an answer that is not that of GitHub's API"},longestSaid=300;function readAnswer(outcome2,tries,now){
const again=problem2=>({kind:"again",seconds:2**(tries-1),problem:problem2});if(outcome2.kind==="failure")return again({kind:"unavailable",said:outcome2.problem});const{status,headers}=outcome2,body=entriesOf(
outcome2.body);if(status>=200&&status<300)return typeof body.get("id")=="number"?{kind:"done",body}:{kind:"problem",problem:strange};const said=saidIn(body);if(status===429||status===403&&isLimit(headers,
said)){const seconds=limitSeconds(headers,now);return{kind:"again",seconds,problem:{kind:"limit",seconds}}}return status>=500||status===408?again({kind:"unavailable",said:(0,http_request.qS)(status)}):
{kind:"problem",problem:problemOf(status,said)}}function problemOf(status,said){switch(status){case 401:return{kind:"token",said};case 403:return/authenticate via a GitHub App/i.test(said)?{kind:"no-a\
pp"}:/not accessible/i.test(said)?{kind:"permission"}:{kind:"refused",said:`status 403: ${said}`};case 404:return{kind:"repository"};default:return{kind:"refused",said:`status ${status}: ${said}`}}}function isLimit(headers,said){
return headers.has("retry-after")||headers.get("x-ratelimit-remaining")==="0"||/rate limit|abuse detection/i.test(said)}function limitSeconds(headers,now){const after=Number(headers.get("retry-after")??
Number.NaN);if(Number.isFinite(after)&&after>=0)return Math.max(1,after);const reset=Number(headers.get("x-ratelimit-reset")??Number.NaN);if(headers.get("x-ratelimit-remaining")!=="0"||!Number.isFinite(
reset))return unstatedLimit;const serverTime=Date.parse(headers.get("date")??"");return Math.max(1,reset-(Number.isFinite(serverTime)?serverTime:now)/1e3)}function saidIn(body){const message=body.get(
"message"),errors=body.get("errors")??[],details=(Array.isArray(errors)?(0,read_json.LD)(errors,"errors"):[]).map(error=>{if(typeof error=="string")return error;const{field,code,message:why}=Object(error);
return[field,why??code].filter(part=>typeof part=="string").join(": ")}),texts=[...typeof message=="string"?[message]:[],...details].filter(text=>text!=="");return(0,plain_text.IN)((0,plain_text.TN)(texts.
join("; ")),longestSaid)}function entriesOf(bytes){try{return(0,read_json.$2)(JSON.parse(Buffer.from(bytes).toString("utf8")),"an answer")}catch{return new Map}}const usualPatience={seconds:30,requestSeconds:10},
mostTries=5,largestAnswer=4*1024**2;class ApiClient{#place;#token;#patience;#hurry;#deadline;constructor(place,token,patience,hurry){this.#place=place,this.#token=token,this.#patience=patience,this.#hurry=
hurry,this.#deadline=performance.now()+patience.seconds*1e3}async send(method,path,body){for(let tries=1;;tries+=1){const left=this.#deadline-performance.now();if(left<=0||this.#hurry.aborted)return{kind:"\
problem",problem:{kind:"unavailable",said:"no time left"}};const limit=AbortSignal.timeout(Math.ceil(Math.min(left,this.#patience.requestSeconds*1e3))),outcome2=await(0,http_request.jT)({method,url:`${this.#place.
base}/repos/${this.#place.repository}/${path}`,headers:this.#headers(),body:JSON.stringify(body),largestAnswer},AbortSignal.any([limit,this.#hurry])),verdict=readAnswer(outcome2,tries,Date.now());if(verdict.
kind!=="again")return verdict;const{problem:problem2,seconds}=verdict;if(tries===mostTries||performance.now()+seconds*1e3>=this.#deadline)return{kind:"problem",problem:problem2};await(0,promises_.setTimeout)(
seconds*1e3,void 0,{signal:this.#hurry}).catch(()=>{})}}#headers(){return{accept:"application/vnd.github+json",authorization:`Bearer ${this.#token}`,"content-type":"application/json","user-agent":"run\
dag","x-github-api-version":"2022-11-28"}}}const mostNamed=5;function checkNotices(failures,{repository,isFork},wantsStatuses){const texts=new Map;for(const failure of failures){const text=problemText(
failure.problem,repository,isFork,wantsStatuses),known=texts.get(text);known===void 0?texts.set(text,[failure]):known.push(failure)}return Array.from(texts,([text,of])=>`${whatText(of)} could not be m\
ade: ${text}`)}function whatText(failures){const tasks=failures.flatMap(({what})=>what.kind==="status"?[what.task]:[]),has=kind=>failures.some(({what})=>what.kind===kind);return[...has("check-run")?["\
the check run"]:[],...has("annotations")?["annotations of the check run"]:[],...tasks.length===0?[]:[`${tasks.length===1?"the status":"the statuses"} of ${(0,words.KE)(tasks,mostNamed)}`]].join(" and ")}
function problemText(problem2,repository,isFork,wantsStatuses){switch(problem2.kind){case"permission":return isFork?"the token of a pull request from a fork may only read; the job itself is the check \
there":["the token may not write that: give it leave in the workflow, beside what else the job needs:","","permissions:","  contents: read","  checks: write",...wantsStatuses?["  statuses: write"]:[]].
join(`
`);case"no-app":return"expected the token of an app; found one of a user, which may make no check runs: write github-token: ${{ github.token }}";case"token":return`expected a token that is valid; GitH\
ub says that this one is not (status 401: ${problem2.said}): write github-token: \${{ github.token }}`;case"repository":return`expected a token for ${repository}; for this one there is no such reposit\
ory (status 404): write github-token: \${{ github.token }}, or give the token access to it`;case"refused":return`GitHub does not take what it was sent (${problem2.said})`;case"limit":return`a limit of\
 GitHub on requests lasts for another ${(0,words.hS)(Math.ceil(problem2.seconds),"second")}, longer than this waits: run the job again later`;case"unavailable":return`GitHub's API gave no answer that \
counts, however often it was asked (${problem2.said}): run the job again later`}}async function post_checks_postChecks({api,sha,checkRun,statuses},token,hurry,patience=usualPatience){const client=new ApiClient(
api,token,patience,hurry),failures=[],id2=await createCheckRun(client,checkRun,failures);let stopped;for(const{task,body}of statuses){const outcome2=stopped===void 0?await client.send("POST",`statuses\
/${sha}`,body):{kind:"problem",problem:stopped};outcome2.kind!=="done"&&(failures.push({what:{kind:"status",task},problem:outcome2.problem}),outcome2.problem.kind!=="refused"&&(stopped=outcome2.problem))}
return id2!==void 0&&await addAnnotations(client,id2,checkRun.updates,failures),checkNotices(failures,api,statuses.length>0)}async function createCheckRun(client,{create,withoutAnnotations},failures){
const first=await client.send("POST","check-runs",create);if(first.kind==="done")return numberOf(first.body);const{problem:problem2}=first;if(problem2.kind!=="refused"||withoutAnnotations===void 0){failures.
push({what:{kind:"check-run"},problem:problem2});return}const second=await client.send("POST","check-runs",withoutAnnotations);failures.push(second.kind==="done"?{what:{kind:"annotations"},problem:problem2}:
{what:{kind:"check-run"},problem:second.problem})}async function addAnnotations(client,id2,updates,failures){for(const update of updates){const outcome2=await client.send("PATCH",`check-runs/${id2}`,update);
if(outcome2.kind!=="done"){failures.push({what:{kind:"annotations"},problem:outcome2.problem});return}}}function numberOf(body){const id2=body.get("id");return typeof id2=="number"&&Number.isSafeInteger(
id2)?String(id2):void 0}var inputs=__webpack_require__(742),left_file=__webpack_require__(1612),post_state=__webpack_require__(6338),write_annotations=__webpack_require__(1554);const lastTime=2e3,largestOrder=128*
1024**2;async function makeChecks(report,step){const{settings,environment,workspace,masker,signals,output}=step,{githubToken,checks}=settings;if(githubToken===void 0){checks.length>0&&await note(output,
"checks: there is no github-token, so no statuses are made");return}const ordered=await orderChecks(report,settings,environment,workspace,{masker});if(ordered.kind==="problem")return await tellOf([`no\
 checks are made: ${ordered.problem}`],output);for(const notice of ordered.notices)await note(output,notice);if(signals.heard>0&&leaveOrder(ordered.order,environment))return;const hurry=new AbortController,
give=()=>{setTimeout(()=>hurry.abort(),lastTime).unref()};signals.release(),signals.attend(give,give),await tellOf(await postChecks(ordered.order,githubToken,hurry.signal),output)}function leaveOrder(order,environment){
const left=leaveFile("checks.json",JSON.stringify(order),environment);return left!==void 0&&leaveState({checks:JSON.stringify(left)}).length===0}async function makeLeftChecks(state,environment,workspace,output){
const input=name=>environment[`INPUT_${name.toUpperCase()}`]??"",asked=(0,inputs.X)(input,workspace),token=asked.kind==="settings"?asked.settings.githubToken:void 0,left=JSON.parse(state),found=(0,left_file.
F)(left,largestOrder);if(token===void 0||found===void 0)return await tellOf(["no checks are made: what the main entry left is gone, or was changed"],output);const order=JSON.parse(found.toString("utf8"));
await tellOf(await post_checks_postChecks(order,token,new AbortController().signal),output)}async function tellOf(notices,output){await(0,write_annotations.U)(notices.map(notice=>(0,annotations_annotation.
w7)("notice","checks",notice,void 0)),output)}async function note(output,text){await output.write(`${githubStyle(!0).ownLine(text)}
`)}}),8139:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{z:()=>useEnvironmentProxy});const names=["http_proxy","HTTP_PROXY",
"https_proxy","HTTPS_PROXY"],ownHosts="localhost,127.0.0.1,::1";let ready;function useEnvironmentProxy(){return ready??=useProxies(proxiesIn(process.env)),ready}function proxiesIn(environment){const valueOf=name=>environment[name]?.
trim()??"",named=names.flatMap(name=>valueOf(name)===""?[]:[[name,valueOf(name)]]);if(named.length===0||environment.NODE_USE_ENV_PROXY==="1")return;const direct=valueOf("no_proxy")||valueOf("NO_PROXY"),
none=direct==="*"?direct:[direct,ownHosts].filter(part=>part!=="").join(",");return{...Object.fromEntries(named),no_proxy:none}}async function useProxies(proxies){if(proxies===void 0)return;const{default:http}=await Promise.
resolve().then(__webpack_require__.t.bind(__webpack_require__,7067,19)),use=Reflect.get(http,"setGlobalProxyFromEnv");try{use?.(proxies)}catch{throw new Error("expected HTTP_PROXY and HTTPS_PROXY to b\
e addresses such as http://proxy:3128; found another text")}}}),2319:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eg:()=>wholeAnswer,
Hr:()=>failureReason,jT:()=>askHttpServer,qS:()=>statusText});var _model_message_of_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(898),_environment_proxy_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8139);async function askHttpServer(request,signal){const{method,url,headers={},body,largestAnswer}=request;try{const content=typeof body=="object"?new Blob([body]):body;await(0,_environment_proxy_js__WEBPACK_IMPORTED_MODULE_0__.
z)();const response=await fetch(url,{method,headers,signal,...content===void 0?{}:{body:content}});return await wholeAnswer(response.status,response.headers,response.body,largestAnswer)}catch(error){return{
kind:"failure",problem:signal.aborted?"no answer in time":failureReason(error)}}}async function wholeAnswer(status,headers,body,limit){const pieces=[];let length=0;for await(const piece of body??[]){if(length+=
piece.byteLength,length>limit)return{kind:"failure",problem:`an answer of more than ${limit} bytes`};pieces.push(piece)}return{kind:"answer",status,headers,body:Buffer.concat(pieces)}}function failureReason(error){
let cause=error;for(let depth=0;depth<3&&cause instanceof Error&&cause.cause instanceof Error;depth+=1)cause=cause.cause;const code=cause instanceof Error&&"code"in cause?String(cause.code):"";switch(code){case"\
ECONNREFUSED":return"connection refused";case"ENOTFOUND":return"unknown host";default:return(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_1__.b)(cause)||code}}function statusText(status){const words=wordsOf(
status);return words===void 0?`status ${status}`:`status ${status} (${words})`}function wordsOf(status){switch(status){case 401:case 403:return"denied";case 429:return"too many requests";default:return status>=
500?"a fault of the server":void 0}}}),1055:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{E:()=>workspaceFile2});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(6760),node_url__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3136);const sourceRoots=["src/test/java","src/main/java","src/test/kotl\
in","src/main/kotlin"],mostLeftOut=6;async function workspaceFile2(named,from){const file=asPath(named);if(!(file===void 0||file.includes("\0")))for(const candidate of(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
isAbsolute)(file)?absolute(file):relatives(file,from)){const path=await inside(candidate,from.workspace);if(path!==void 0)return path}}function asPath(named){if(!named.startsWith("file:"))return named;
try{return(0,node_url__WEBPACK_IMPORTED_MODULE_2__.fileURLToPath)(named)}catch{return}}function absolute(file){return[file]}function relatives(file,{directory,base,workspace}){const bases=[...new Set(
[directory,base??workspace,workspace])],parts=file.split(/[\\/]/),shorter=parts.slice(1,1+mostLeftOut).map((_,index)=>parts.slice(index+1)).filter(rest=>rest.length>0&&parts[0]!==".."),names=[parts,...shorter].
map(rest=>rest.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)),roots=/\.(?:java|kt)$/.test(file)?sourceRoots:[];return[...names.flatMap(name=>bases.map(from=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.
resolve)(from,name))),...roots.flatMap(root=>bases.map(from=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(from,root,file)))]}async function inside(file,workspace){const path=pathFrom(workspace,file)??
pathFrom(await realPath(workspace),file);if(path!==void 0)try{return(await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(workspace,path))).isFile()?
path.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep).join("/"):void 0}catch{return}}function pathFrom(workspace,file){const path=(0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(workspace,file);return path===
""||path===".."||path.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`)||(0,node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(path)?void 0:path}async function realPath(path){try{return await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.
realpath)(path)}catch{return path}}})};export{id,ids,modules};
