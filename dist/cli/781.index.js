const id=781,ids=[781],modules={8781:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{exportTraces:()=>exportTraces});var http_request=__webpack_require__(
2319),read_json=__webpack_require__(3612),outcome=__webpack_require__(6805),secrets_mask=__webpack_require__(1326),json_text=__webpack_require__(5825),plain_text=__webpack_require__(5286),task_words=__webpack_require__(
3915),run_report=__webpack_require__(5176),trace_context=__webpack_require__(8518);const longest=1e3;function*otlpDocument(spans,{resource},options={}){const mask=(0,secrets_mask._)(options),attributes=Array.
from(resource,([name,value])=>textAttribute(name,mask(value)));yield`{"resourceSpans":[{"resource":{"attributes":${JSON.stringify(attributes)}},`,yield'"scopeSpans":[{"scope":{"name":"rundag"},"spans"\
:[';let separator=`
`;for(const span of spans)yield`${separator}${span}`,separator=`,
`;yield`
]}]}]}
`}function*spansOf(report,{context,run},options={}){const mask=(0,secrets_mask._)(options);yield JSON.stringify(runSpanOf(report,context,run,mask));const places=new Map;for(const id2 of report.tasks.keys())
places.set(id2,places.size);const lastAttempts=new Map;for(const[id2,{attempts}]of report.tasks)lastAttempts.set(id2,attempts.findLast(({machine})=>machine===void 0)?.attempt??0);const linkTo=need=>{const[
place,attempt]=[places.get(need),lastAttempts.get(need)];return place===void 0||attempt===void 0||attempt===0?[]:[(0,trace_context.Wt)(context,place,attempt)]};for(const[id2,task]of report.tasks){const links=task.
task.needs.flatMap(linkTo);for(const attempt of task.attempts){if(attempt.machine!==void 0)continue;const span=(0,trace_context.Wt)(context,places.get(id2)??0,attempt.attempt),made=attemptSpanOf(task,
attempt,{context,span,links,mask});made!==void 0&&(yield JSON.stringify(made))}}}function runSpanOf(report,context,facts,mask){const result=report.ended?.result,{counts}=report;return{traceId:context.
traceId,spanId:(0,trace_context.gu)(context),...context.parent===void 0?{}:{parentSpanId:context.parent},name:(0,plain_text.f$)(report.title,mask,longest),kind:kinds.internal,startTimeUnixNano:nanoseconds(
report.startedAt),endTimeUnixNano:nanoseconds(report.startedAt+report.wallSeconds*1e3),attributes:[textAttribute("cicd.pipeline.name",(0,plain_text.f$)(report.title,mask,longest)),textAttribute("cicd.\
pipeline.result",result==="cancelled"?"cancellation":result??"error"),...Array.from(facts,([name,value])=>textAttribute(name,mask(value))),numberAttribute("rundag.parallelism",report.parallelism),numberAttribute(
"rundag.tasks",report.tasks.size),...Object.entries(counts).map(([name,count])=>numberAttribute(`rundag.tasks.${name}`,count))],status:result==="success"?{code:codes.ok}:{code:codes.error}}}function attemptSpanOf(task,attempt,{
context,span,links,mask}){const{ended}=attempt;if(ended===void 0)return;const{termination,cause,usage}=ended.outcome,code=(0,json_text.FO)(termination),good=(0,outcome.bF)(termination);return{traceId:context.
traceId,spanId:span,parentSpanId:(0,trace_context.gu)(context),name:(0,plain_text.f$)(task.name,mask,longest),kind:kinds.internal,startTimeUnixNano:nanoseconds(attempt.startedAt),endTimeUnixNano:nanoseconds(
Math.max(ended.at,attempt.startedAt)),attributes:[textAttribute("cicd.pipeline.task.name",(0,plain_text.f$)(task.name,mask,longest)),textAttribute("cicd.pipeline.task.run.id",`${task.task.id}/${attempt.
attempt}`),textAttribute("cicd.pipeline.task.run.result",resultWord(termination)),textAttribute("rundag.task.id",task.task.id),textAttribute("rundag.task.result",task.ended?.result??"unfinished"),{key:"\
rundag.task.tolerated",value:{boolValue:(0,run_report.gz)(task)&&task.ended?.tolerated===!0}},numberAttribute("rundag.attempt",attempt.attempt),numberAttribute("rundag.slot",attempt.slot),...code===null?
[]:[numberAttribute("process.exit.code",code)],...usage===void 0?[]:[{key:"rundag.cpu.seconds",value:{doubleValue:usage.cpuSeconds}},numberAttribute("rundag.memory.peak",usage.peakBytes)]],links:links.
map(spanId=>({traceId:context.traceId,spanId})),status:good?{code:codes.ok}:{code:codes.error,message:(0,plain_text.f$)([(0,task_words.zv)(attempt),cause?.headline].filter(isText).join(": "),mask,longest)}}}
const isText=text=>text!==void 0;function resultWord(termination){switch(termination.kind){case"exited":case"stopped":return(0,outcome.bF)(termination)?"success":"failure";case"timed-out":case"not-rea\
dy":return"timeout";case"cancelled":return"cancellation";case"could-not-start":case"keeper-killed":return"error";case"signalled":case"bad-task-file":case"too-many-masks":case"ended-early":return"failu\
re"}}const kinds={internal:1},codes={ok:1,error:2};function textAttribute(key,value){return{key,value:{stringValue:value}}}function numberAttribute(key,value){return{key,value:{intValue:String(Math.round(
value))}}}function nanoseconds(at){return String(BigInt(Math.round(at*1e3))*1000n)}const mostAttributes=64;function traceSource(environment,context){const valueOf=name=>environment[name]??"",server=valueOf(
"GITHUB_SERVER_URL"),repository=valueOf("GITHUB_REPOSITORY"),run=valueOf("GITHUB_RUN_ID"),address=server===""||repository===""?"":`${server}/${repository}`,facts=[["cicd.pipeline.run.id",run],["cicd.p\
ipeline.run.url.full",address===""||run===""?"":`${address}/actions/runs/${run}`],["cicd.worker.name",valueOf("RUNNER_NAME")],["vcs.repository.url.full",address],["vcs.ref.head.name",valueOf("GITHUB_H\
EAD_REF")||valueOf("GITHUB_REF_NAME")],["vcs.ref.head.revision",valueOf("GITHUB_SHA")],["vcs.ref.base.name",valueOf("GITHUB_BASE_REF")]];return{context,resource:resourceIn(valueOf("OTEL_SERVICE_NAME"),
valueOf("OTEL_RESOURCE_ATTRIBUTES")),run:new Map(facts.filter(([,value])=>value!==""))}}function resourceIn(serviceName,attributes){const stated=pairsIn(attributes).slice(0,mostAttributes),named=serviceName===
""?[]:[["service.name",serviceName]];return new Map([["service.name","rundag"],...stated,...named])}function pairsIn(text){return text.split(",").flatMap(part=>{const[,name,value]=/^\s*([^=]+?)\s*=(.*)$/s.
exec(part)??[];return name===void 0||value===void 0?[]:[[name,decoded(value.trim())]]})}function decoded(text){try{return decodeURIComponent(text)}catch{return text}}const patience=5e3,mostSpans=2e3,largestAnswer=64*
1024;async function exportTraces(environment,report,context,masking){const endpoint=endpointIn(environment);if(endpoint.kind==="none"||!context.isSampled)return;if(endpoint.kind==="problem")return`tra\
ces: ${endpoint.problem}`;const source=traceSource(environment,context),signal=AbortSignal.timeout(report.ended?.result==="cancelled"?patience/5:patience);for(const spans of batches(spansOf(report,source,
masking))){const outcome2=await(0,http_request.jT)({method:"POST",url:endpoint.url,headers:{...endpoint.headers,"content-type":"application/json"},body:[...otlpDocument(spans,source,masking)].join(""),
largestAnswer},signal);if(outcome2.kind==="failure")return`traces: expected a collector that takes them; found ${outcome2.problem}`;if(outcome2.status<200||outcome2.status>299)return`traces: expected \
a collector that takes them; found ${(0,http_request.qS)(outcome2.status)}${adviceFor(outcome2.status)}`;const refused=rejectedIn(outcome2.body);if(refused!==void 0)return`traces: the collector refuse\
d ${refused}`}}function*batches(spans){let batch=[];for(const span of spans)batch.push(span),!(batch.length<mostSpans)&&(yield batch,batch=[]);batch.length>0&&(yield batch)}function endpointIn(environment){
const valueOf=name2=>environment[name2]?.trim()??"",own=valueOf("OTEL_EXPORTER_OTLP_TRACES_ENDPOINT"),common=valueOf("OTEL_EXPORTER_OTLP_ENDPOINT"),isOff=valueOf("OTEL_SDK_DISABLED").toLowerCase()==="\
true"||valueOf("OTEL_TRACES_EXPORTER")==="none";if(own===""&&common===""||isOff)return{kind:"none"};if((valueOf("OTEL_EXPORTER_OTLP_TRACES_PROTOCOL")||valueOf("OTEL_EXPORTER_OTLP_PROTOCOL"))==="grpc")
return{kind:"problem",problem:'expected OTEL_EXPORTER_OTLP_PROTOCOL "http/json"; found "grpc": name the port for HTTP (4318 as a rule), and the protocol "http/json"'};const name=own===""?"OTEL_EXPORTE\
R_OTLP_ENDPOINT":"OTEL_EXPORTER_OTLP_TRACES_ENDPOINT",url=own===""?`${common.replace(/\/+$/,"")}/v1/traces`:own;if(!URL.canParse(url)||!/^https?:$/.test(new URL(url).protocol))return{kind:"problem",problem:`\
expected ${name} to be a URL such as "http://localhost:4318"; found something else`};const headers=valueOf("OTEL_EXPORTER_OTLP_TRACES_HEADERS")||valueOf("OTEL_EXPORTER_OTLP_HEADERS");return{kind:"url",
url,headers:headersIn(headers)}}function headersIn(text){const named=pairsIn(text).filter(([name])=>/^[!#$%&'*+\-.^_`|~\w]+$/.test(name));return Object.fromEntries(named.map(([name,value])=>[name.toLowerCase(),
value]))}function adviceFor(status){switch(status){case 401:case 403:return": set OTEL_EXPORTER_OTLP_HEADERS to what it wants";case 404:return": name the address before /v1/traces in OTEL_EXPORTER_OTL\
P_ENDPOINT";default:return""}}function rejectedIn(body){try{const answer=(0,read_json.$2)(JSON.parse(Buffer.from(body).toString("utf8")),"an answer"),partial=(0,read_json.$2)(answer.get("partialSucces\
s")??{},"what it did not take"),count=Number(partial.get("rejectedSpans")??0),message=partial.get("errorMessage"),why=typeof message=="string"&&message!==""?`: ${message}`:"";return count>0?`${count} \
spans${why}`:void 0}catch{return}}}),2319:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,{Eg:()=>wholeAnswer,Hr:()=>failureReason,
jT:()=>askHttpServer,qS:()=>statusText});var _model_message_of_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(898);async function askHttpServer(request,signal){const{method,url,headers={},body,largestAnswer}=request;
try{const content=typeof body=="object"?new Blob([body]):body,response=await fetch(url,{method,headers,signal,...content===void 0?{}:{body:content}});return await wholeAnswer(response.status,response.
headers,response.body,largestAnswer)}catch(error){return{kind:"failure",problem:signal.aborted?"no answer in time":failureReason(error)}}}async function wholeAnswer(status,headers,body,limit){const pieces=[];
let length=0;for await(const piece of body??[]){if(length+=piece.byteLength,length>limit)return{kind:"failure",problem:`an answer of more than ${limit} bytes`};pieces.push(piece)}return{kind:"answer",
status,headers,body:Buffer.concat(pieces)}}function failureReason(error){const cause=error instanceof Error&&error.cause instanceof Error?error.cause:error,code=cause instanceof Error&&"code"in cause?
String(cause.code):"";switch(code){case"ECONNREFUSED":return"connection refused";case"ENOTFOUND":return"unknown host";default:return(0,_model_message_of_js__WEBPACK_IMPORTED_MODULE_0__.b)(cause)||code}}
function statusText(status){const words=wordsOf(status);return words===void 0?`status ${status}`:`status ${status} (${words})`}function wordsOf(status){switch(status){case 401:case 403:return"denied";case 429:
return"too many requests";default:return status>=500?"a fault of the server":void 0}}}),3612:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{$2:()=>readEntries,E3:()=>readString,LD:()=>readList,No:()=>readAmount,SX:()=>readPairs,Uv:()=>readResult,sG:()=>Malformed});class Malformed extends Error{name="Malformed"}function readString(value,what){
if(typeof value!="string")throw new Malformed(`expected ${what}; found no text`);return value}function readAmount(value,what){if(typeof value!="number"||!Number.isFinite(value)||value<0)throw new Malformed(
`expected ${what}; found no number from 0 on`);return value}function readList(value,what){if(!Array.isArray(value))throw new Malformed(`expected ${what}; found no list`);return value}function readEntries(value,what){
if(typeof value!="object"||value===null||Array.isArray(value))throw new Malformed(`expected ${what}; found none`);return new Map(Object.entries(value))}function readPairs(value){return readList(value,
"a list of pairs").map(pair=>{const[name,text]=readList(pair,"a pair");return[readString(name,"a name"),readString(text,"a value")]})}function readResult(value){switch(value){case"success":case"failur\
e":case"cancelled":case"skipped":return value;default:throw new Malformed("expected a result; found something else")}}})};export{id,ids,modules};
