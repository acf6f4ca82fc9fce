const id=332,ids=[332],modules={8951:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{junitFiles:()=>junitFiles});var file_marks=__webpack_require__(
4518),outcome=__webpack_require__(6805),run_report=__webpack_require__(5176),secrets_mask=__webpack_require__(1326),plain_text=__webpack_require__(5286);const forbidden=/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
notable=/[\u0000-\u001f&<>"'\ud800-\udfff\ufffe\uffff]/,references={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&apos;"};function xmlText(text){return notable.test(text)?text.replaceAll(forbidden,
"\uFFFD").replaceAll(/[&<>"'\r\n\t]/g,character=>references[character]??`&#${character.charCodeAt(0)};`):text}function xmlLines(lines){return lines.map(line=>xmlText(line).replaceAll("&#9;","	")).join(
`
`)}function xmlAttributes(attributes){return attributes.filter(([,value])=>value!==void 0).map(([name,value])=>` ${name}="${xmlText(String(value))}"`).join("")}function caseElement({name,className,file,
line,seconds,remarks}){const attributes=xmlAttributes([["name",name],["classname",className],["file",file],["line",line],["time",secondsText(seconds)]]),children=remarks().map(remark=>`      ${remarkElement(
remark)}
`);return children.length===0?`    <testcase${attributes}/>
`:`    <testcase${attributes}>
${children.join("")}    </testcase>
`}function secondsText(seconds){return seconds.toFixed(3)}function remarkElement({element,message,type,body}){const attributes=xmlAttributes([["message",message],["type",type]]);if(body==="")return`<${element}${attributes}\
/>`;const text=element==="flakyFailure"||element==="rerunFailure"?`<stackTrace>${body}</stackTrace>`:body;return`<${element}${attributes}>${text}</${element}>`}var last_lines=__webpack_require__(2748),
duration=__webpack_require__(4094),task_words=__webpack_require__(3915),words=__webpack_require__(8389);const longestName=1e3;function taskCase(report,surroundings){const{task,ended,seconds}=report,{title,
hasFile,mask}=surroundings,at=ended?.because.kind==="bad-expression"?ended.because.at:task.at,base={name:(0,plain_text.f$)((0,run_report.lz)(report),mask,longestName),className:(0,plain_text.f$)(`rund\
ag.${title}.${task.key}`,mask,longestName),file:hasFile?at.file:void 0,line:hasFile?at.line:void 0,seconds},skipped=()=>[{element:"skipped",message:(0,plain_text.f$)((0,task_words.ss)(report),mask,longestName),
type:void 0,body:""}];switch((0,task_words.Vj)(report)){case"success":return{...base,state:"passed",remarks:()=>[]};case"flaky":return{...base,state:"passed",remarks:()=>earlier(report,"flakyFailure",
surroundings)};case"failure":return failure(report,base,surroundings);case"tolerated":case"cancelled":case"skipped":case"unfinished":return{...base,state:"skipped",remarks:skipped}}}function failure(report,base,surroundings){
const last=report.attempts.at(-1),termination=last?.ended?.outcome.termination,isError=report.ended?.because.kind==="bad-expression"||termination?.kind==="could-not-start",element=isError?"error":"fai\
lure";return{...base,state:isError?"error":"failed",remarks:()=>[remarkOf(element,last,(0,task_words.ss)(report),(0,task_words.dx)(report),surroundings),...earlier(report,"rerunFailure",surroundings)]}}
function earlier({attempts},element,surroundings){return attempts.slice(0,-1).map(attempt=>remarkOf(element,attempt,whyOf(attempt),void 0,surroundings))}function whyOf({ended}){return ended===void 0?"\
still running":(0,words._3)(ended.outcome.termination)}function remarkOf(element,attempt,why,hint,{mask,room}){const outcome2=attempt?.ended?.outcome,cause=outcome2?.cause,said=cause===void 0?why:`${caseOf(
cause.testName)}${cause.headline}`,head=[attempt===void 0?why:`attempt ${attempt.attempt}: ${why}${afterText(attempt)}`,...hint===void 0?[]:[hint],...cause===void 0?[]:["",...cause.excerpt,""]],first=(0,last_lines.
w)(head,mask,{...boundsOf(room/2),lines:40}),used=first.reduce((size,line)=>size+sizeOf(line)+1,0),tail=(0,last_lines.w)(outcome2?.tail??[],mask,boundsOf(room-used));return{element,message:(0,plain_text.
f$)(said,mask,longestName),type:typeOf(outcome2?.termination),body:xmlLines([...first,...tail])}}function caseOf(name){return name===void 0?"":`${name}: `}function afterText(attempt){return attempt.ended?.
outcome.termination.kind!=="exited"?"":` after ${(0,duration.a)((0,run_report.ri)(attempt,attempt.ended.at))}`}function typeOf(termination){return termination?.kind??"not-started"}function boundsOf(size){
return{lines:100,lineLength:2e3,size,sizeOf}}function sizeOf(line){return xmlText(line).length}const reported_case_elements={passed:void 0,failed:"failure",error:"error",skipped:"skipped"};function reportedCase({
task,ended},testCase,{title,mask,room}){const{name,group,file,line,seconds=0}=testCase,shown=text=>(0,plain_text.f$)(text,mask,longestName),isTolerated=ended?.tolerated===!0&&(testCase.state==="failed"||
testCase.state==="error"),state=isTolerated?"skipped":testCase.state;return{state,name:shown(name),className:shown(`rundag.${title}.${task.id}${group===""?"":`.${group}`}`),file:file===void 0?void 0:shown(
file),line,seconds,remarks:()=>{const element=reported_case_elements[state];if(element===void 0)return[];const details=(0,last_lines.w)(testCase.details.split(`
`),mask,{lines:1e3,lineLength:2e3,size:room,sizeOf:text=>xmlText(text).length});return[{element,message:shown(`${isTolerated?"tolerated (continue-on-error): ":""}${testCase.message}`),type:element==="\
skipped"||testCase.type===""?void 0:shown(testCase.type),body:element==="skipped"?"":xmlLines(details)}]}}}const mostCasesInFile=5e3,failureRoom={most:64*1024,together:32*1024**2,least:1024};function junitFiles(report,options={}){
const tasks=[...report.tasks.values()],mask=(0,secrets_mask._)(options),surroundings={title:report.title,hasFile:report.graphFile!==void 0,mask,room:roomFor(tasks)},cases=tasks.flatMap(task=>{const reported=(0,run_report.
vS)(task)?.tests?.cases??[];return[taskCase(task,surroundings)].concat(reported.map(one=>reportedCase(task,one,surroundings)))}),title=(0,plain_text.f$)(report.title,mask,longestName),count=Math.max(1,
Math.ceil(cases.length/mostCasesInFile));return Array.from({length:count},(_none,index)=>({name:index===0?"junit.xml":`junit-${index+1}.xml`,text:junit_document(report,count===1?title:`${title} (${index+
1}/${count})`,cases.slice(index*mostCasesInFile,(index+1)*mostCasesInFile))}))}function roomFor(tasks){const{most,together,least}=failureRoom,failures=tasks.reduce((sum,task)=>sum+failedAttempts(task)+
failedIn(task),1);return Math.min(most,Math.max(least,Math.floor(together/failures)))}function failedAttempts({attempts}){return attempts.filter(({ended})=>ended!==void 0&&!(0,outcome.bF)(ended.outcome.
termination)).length}function failedIn(task){const tests=(0,run_report.vS)(task)?.tests;return tests===void 0?0:(0,outcome.xc)(tests)}function*junit_document(report,title,cases){const counts={passed:0,
failed:0,error:0,skipped:0};for(const{state}of cases)counts[state]+=1;const attributes=xmlAttributes([["name",title],["tests",cases.length],["failures",counts.failed],["errors",counts.error],["skipped",
counts.skipped],["time",secondsText(report.wallSeconds)]]),startedAt=new Date(report.startedAt).toISOString().slice(0,19);yield`<?xml version="1.0" encoding="UTF-8"?>
${file_marks.G1}
<testsuites${attributes}>
`,yield`  <testsuite${attributes}${xmlAttributes([["timestamp",startedAt]])}>
`;for(const one of cases)yield caseElement(one);yield`  </testsuite>
</testsuites>
`}})};export{id,ids,modules};
