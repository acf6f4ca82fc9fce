const id=254,ids=[254],modules={1254:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{traceJson:()=>traceJson});var file_marks=__webpack_require__(
4518),json_text=__webpack_require__(5825),run_report=__webpack_require__(5176),secrets_mask=__webpack_require__(1326),plain_text=__webpack_require__(5286),task_words=__webpack_require__(3915);function traceEventText(event){
switch(event.kind){case"name":{const{row,of,name,order}=event;return[JSON.stringify({ph:"M",...row,name:`${of}_name`,args:{name}}),JSON.stringify({ph:"M",...row,name:`${of}_sort_index`,args:{sort_index:order}})]}case"\
span":{const{row,name,category,from,to,details}=event;return[JSON.stringify({ph:"X",...row,name,cat:category,ts:from,dur:to-from,args:details})]}case"instant":return[JSON.stringify({ph:"i",...event.row,
name:event.name,ts:event.at,s:"t"})];case"wait":{const{pid,id:id2,name,from,to,details}=event,common={pid,tid:0,cat:"wait",id:id2,name};return[JSON.stringify({ph:"b",...common,ts:from,args:details}),JSON.
stringify({ph:"e",...common,ts:to})]}case"arrow":{const{id:id2,from,to}=event,common={cat:"critical path",id:id2,name:"critical path"};return[JSON.stringify({ph:"s",...common,pid:from.pid,tid:from.tid,
ts:from.at}),JSON.stringify({ph:"f",bp:"e",...common,pid:to.pid,tid:to.tid,ts:to.at})]}}}var traced_tasks=__webpack_require__(1694);const shortest=20;function waitsOf(report,traced){const all=[];for(const task of traced){
const[first]=task.attempts;if(first!==void 0){all.push({task,kind:"waits for a place",from:couldStart(report,task),to:first.startedAt});for(const[index,attempt]of task.attempts.entries()){const next=task.
attempts[index+1];next===void 0||attempt.ended===void 0||all.push({task,kind:"waits for its next attempt",from:attempt.ended.at,to:next.startedAt})}}}return all.filter(({from,to})=>to-from>=shortest)}
function couldStart({tasks,machines,startedHereAt},{task,attempts}){const startedAt=machines.find(({name})=>name===attempts[0]?.machine)?.startedAt??startedHereAt;return task.needs.reduce((latest,id2)=>{
const need=tasks.get(id2),first=need?.attempts[0],last=need?.attempts.at(-1);if(last?.machine!==void 0)return Math.max(latest,last.ended?.at??startedAt);const at=need?.readySeconds!==void 0&&first!==void 0?
first.startedAt+need.readySeconds*1e3:need?.ended?.at??startedAt;return Math.max(latest,at)},startedAt)}const mostWaits=500,slots=1,waits=2,path=3,firstMachine=10;function*traceJson(report,options={}){
const mask=(0,secrets_mask._)(options),traced=(0,traced_tasks.g)(report),leftOut=report.tasks.size-traced.length,title=JSON.stringify((0,plain_text.f$)(report.title,mask,500));yield`${file_marks.Dq},"\
title":${title},"left-out-tasks":"${leftOut}"},"displayTimeUnit":"ms","traceEvents":[`;let separator=`
`;for(const event of eventsOf(report,traced,mask))for(const text of traceEventText(event))yield`${separator}${text}`,separator=`,
`;yield`
]}
`}function*eventsOf(report,traced,mask){const since=at=>Math.max(0,Math.round((at-report.startedAt)*1e3)),end=since(report.startedAt+report.wallSeconds*1e3),nameOf=task=>(0,plain_text.f$)((0,run_report.
lz)(task),mask,500),critical=new Set(report.criticalPath.path),rowOf=rowsIn(report);yield*rowsOf(report,traced,rowOf,mask);for(const task of traced){for(const attempt of(0,run_report.EW)(task))yield attemptSpan(
task,attempt,rowOf(attempt),nameOf(task),mask,critical,since,end);const first=task.attempts[0];task.readySeconds!==void 0&&first!==void 0&&(yield{kind:"instant",row:rowOf(first),name:`${nameOf(task)} \
is ready`,at:since(first.startedAt+task.readySeconds*1e3)})}const longest=waitsOf(report,traced).toSorted((left,right)=>right.to-right.from-(left.to-left.from)).slice(0,mostWaits).toSorted((left,right)=>left.
from-right.from);for(const[id2,{task,kind,from,to}]of longest.entries())yield{kind:"wait",pid:waits,id:id2+1,name:`${nameOf(task)}: ${kind}`,from:since(from),to:since(to),details:{task:task.task.id}};
yield*criticalEvents(report,rowOf,nameOf,since,end)}function*rowsOf({machines},traced,rowOf,mask){for(const[place,{name}]of machines.entries())yield rowName({pid:firstMachine+place,tid:0},"process",(0,plain_text.
f$)(name,mask,500),-machines.length+place);yield rowName({pid:slots,tid:0},"process",machines.length===0?"slots":"merge",slots);const used=new Map;for(const task of traced)for(const attempt of(0,run_report.
EW)(task)){const row=rowOf(attempt);used.set(`${row.pid} ${row.tid}`,row)}for(const row of[...used.values()].toSorted((one,other)=>one.pid-other.pid||one.tid-other.tid))yield rowName(row,"thread",`slo\
t ${row.tid-1}`,row.tid);yield rowName({pid:waits,tid:0},"process","waiting to start",waits),yield rowName({pid:path,tid:0},"process","critical path",path),yield rowName({pid:path,tid:1},"thread","cri\
tical path",1)}function rowName(row,of,name,order){return{kind:"name",row,of,name,order}}function rowsIn({machines}){const pids=new Map(machines.map(({name},place)=>[name,firstMachine+place]));return({
slot,machine})=>({pid:pids.get(machine??"")??slots,tid:slot+1})}function attemptSpan(task,attempt,row,name,mask,critical,since,end){const outcome=attempt.ended?.outcome,from=since(attempt.startedAt),sign=(0,task_words.
In)((0,task_words.ve)(task,attempt)),again=attempt.attempt===1?"":` (attempt ${attempt.attempt})`;return{kind:"span",row,name:`${sign.symbol} ${name}${again}`,category:(0,task_words.ve)(task,attempt),
from,to:Math.max(from,attempt.ended===void 0?end:since(attempt.ended.at)),details:{task:task.task.id,attempt:attempt.attempt,result:(0,task_words.Vj)(task),why:(0,plain_text.f$)((0,task_words.zv)(attempt),
mask,500),"exit-code":(0,json_text.FO)(outcome?.termination),signal:(0,json_text.oX)(outcome?.termination),"cpu-seconds":outcome?.usage===void 0?null:(0,json_text.Jp)(outcome.usage.cpuSeconds),"peak-b\
ytes":outcome?.usage?.peakBytes??null,"on-critical-path":critical.has(task.task.id),needs:task.task.needs.slice(0,20)}}}function*criticalEvents({tasks,criticalPath},rowOf,nameOf,since,end){let before;
for(const[id2,task]of criticalPath.path.map(one=>tasks.get(one)).entries()){const first=task?.attempts[0],last=task?.attempts.at(-1);if(task===void 0||first===void 0||last===void 0)continue;const from=Math.
max(since(first.startedAt),before?.to??0),ended=(task.readySeconds===void 0?void 0:first.startedAt+task.readySeconds*1e3)??last.ended?.at,to=Math.max(from,ended===void 0?end:since(ended));yield{kind:"\
span",row:{pid:path,tid:1},name:nameOf(task),category:"critical path",from,to,details:{task:task.task.id}},before!==void 0&&(yield{kind:"arrow",id:id2+1,from:{...rowOf(before.attempt),at:Math.max(since(
before.attempt.startedAt),Math.min(before.to,spanEnd(before.attempt,since,end)))},to:{...rowOf(first),at:since(first.startedAt)}}),before={attempt:last,to}}}function spanEnd({ended},since,end){return ended===
void 0?end:since(ended.at)}}),1694:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{g:()=>tracedTasks});var _run_run_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
5176);const mostTraced=2e4;function tracedTasks({tasks,criticalPath}){const all=[...tasks.values()];if(all.length<=mostTraced)return all;const critical=new Set(criticalPath.path),rank=task=>critical.has(
task.task.id)?0:(0,_run_run_report_js__WEBPACK_IMPORTED_MODULE_0__.gz)(task)?1:2,chosen=all.toSorted((left,right)=>rank(left)-rank(right)||right.seconds-left.seconds).slice(0,mostTraced),kept=new Set(
chosen);return all.filter(task=>kept.has(task))}})};export{id,ids,modules};
